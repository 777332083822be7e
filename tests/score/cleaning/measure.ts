import { type Judgement, judge, NOTHING, total, type Verdict } from "./judge.ts";
import type { TestPage } from "./pages/generate.ts";
import { withoutListedBrands } from "./tools/lexicon.ts";
import type { CleanText, Tool } from "./tools/tool.ts";

/** What one tool made of one page. */
export interface Measurement {
  readonly page: TestPage;
  readonly clean: CleanText;
  readonly judgement: Judgement;
}

/** What one tool made of many pages. */
export interface Measurements {
  readonly tool: string;
  readonly pages: readonly Measurement[];
  /** Pages on which the tool gave up, with its message; they count as if it had lost everything. */
  readonly failed: readonly string[];
}

/** Runs a tool over pages, one after the other: the tools share one machine. */
export async function measure(tool: Tool, pages: readonly TestPage[]): Promise<Measurements> {
  const measured: Measurement[] = [];
  const failed: string[] = [];
  for (const page of pages) {
    const clean = await tool.clean(page).catch((error: unknown): CleanText => {
      failed.push(`${tool.name} fails on ${page.name}: ${String(error)}`);
      return { text: "", removals: [] };
    });
    measured.push(judged(tool, page, clean));
  }
  return { tool: tool.name, pages: measured, failed };
}

/** The same texts without the brands on our list. */
export function withLexicon({ tool, pages, failed }: Measurements): Measurements {
  const cut = pages.map((measurement) => {
    const { page, clean } = measurement;
    const text = withoutListedBrands(clean.text);
    // Most texts have none, and judging them again would cost as much as the tool.
    if (text === clean.text) return measurement;
    return judged({ restoresScript: false }, page, { ...clean, text });
  });
  return { tool: `${tool} + lexicon`, pages: cut, failed };
}

function judged(
  { restoresScript }: Pick<Tool, "restoresScript">,
  page: TestPage,
  clean: CleanText,
): Measurement {
  const truth = restoresScript ? page.meant : page.shown;
  return { page, clean, judgement: judge(truth, page.shown, clean.text, clean.removals) };
}

/** The sum of all pages. */
export function totalOf({ pages }: Measurements): Verdict {
  return pages.length === 0 ? NOTHING : total(pages.map(({ judgement }) => judgement.verdict));
}

/** Pages on which text was called inserted or substituted. */
export function accused({ pages }: Measurements): readonly Measurement[] {
  return pages.filter(({ clean }) =>
    clean.removals.some(({ kind }) => kind === "inserted" || kind === "substituted"),
  );
}
