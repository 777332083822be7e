import { type Draft, runsOf } from "../content/draft.ts";
import { placeOf, type Run } from "../content/run.ts";
import type { Removal, RemovalKind } from "../reading.ts";
import { advertisementRule } from "./advertisements.ts";
import type { Brands } from "./find-brands.ts";
import { furnitureRule } from "./page-furniture.ts";

interface Verdict {
  readonly kind: RemovalKind;
  readonly rule: string;
  readonly evidence: string;
}

/**
 * What stands around the content is all taken: navigation, banners, footers, and what was injected among
 * them. Neighbouring lines of one verdict make one removal, their texts on lines of their own.
 */
export function removeSurroundings(
  surroundings: Draft,
  rootsRule: string,
  brands: Brands,
): readonly Removal[] {
  const removals: Removal[] = [];
  let open: { readonly verdict: Verdict; readonly runs: Run[] } | null = null;
  for (const run of runsOf(surroundings)) {
    if (run.text === "") continue;
    const verdict = judge(run, rootsRule, brands);
    if (open?.verdict.rule === verdict.rule) {
      open.runs.push(run);
      continue;
    }
    if (open) removals.push(removalOf(open.verdict, open.runs));
    open = { verdict, runs: [run] };
  }
  return open ? [...removals, removalOf(open.verdict, open.runs)] : removals;
}

function judge(run: Run, rootsRule: string, brands: Brands): Verdict {
  const advertisement = advertisementRule(run, brands);
  if (advertisement) return { kind: "inserted", ...advertisement };
  if (isMostlyBrand(run, brands)) {
    return {
      kind: "inserted",
      rule: "inserted/brand",
      evidence: "names a brand, outside the content",
    };
  }
  const furniture = furnitureRule(run.text);
  const evidence = `outside the content, which was found by ${rootsRule}`;
  return { kind: "chrome", rule: furniture ?? "chrome/outside-content", evidence };
}

/** A breadcrumb or a footer stays one where the site's name in it was overwritten. */
function isMostlyBrand(run: Run, brands: Brands): boolean {
  const branded = brands.mentionsIn(run).reduce((sum, { form }) => sum + form.length, 0);
  return branded * 2 > run.text.length;
}

function removalOf(verdict: Verdict, runs: readonly Run[]): Removal {
  const first = runs[0];
  return {
    ...verdict,
    text: runs.map((run) => run.text).join("\n"),
    at: first === undefined ? "" : placeOf(first, 0),
    candidates: [],
  };
}
