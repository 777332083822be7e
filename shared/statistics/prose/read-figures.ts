import type { Block, TextBlock } from "../../content/block.ts";
import type { Figure } from "../../reading.ts";
import { readEnumerations } from "./enumerations.ts";
import { metricsOf } from "./metrics/match-metric.ts";
import { proseOf } from "./prose-of.ts";
import { readPartContexts } from "./part-contexts.ts";
import type { PartContext } from "./part-contexts.ts";
import { scopeOf } from "./scope.ts";
import { readSentences, TOPIC_WINDOW } from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import type { Statement } from "./statements.ts";
import { readZeroStatements } from "./zero-statements.ts";

/** A figure before its place is known, and what tells it from the same number stated again. */
interface Finding {
  readonly figure: Omit<Figure, "at">;
  readonly identity: string;
}

/** Words before a number that make it the same statement as another with the same words. */
const IDENTITY_WORDS = 8;
/** A block no longer than this is a heading, whatever its markup: (二)依申请公开情况. */
const LONGEST_HEADING = 40;

/**
 * The numbers stated in prose (REPORT-FORMAT 2.3), in the order of the text, each with the sentence
 * it stands in as published. A number is a figure only where the tables of `metrics/` know what it
 * counts; 「未收到申请」 is the number 0; a masked or damaged number is none. A statement that is
 * repeated, as in an abstract, is one figure. Never throws.
 */
export function readFigures(blocks: readonly Block[]): readonly Figure[] {
  const known = new Set<string>();
  const figures: Figure[] = [];
  let heading = "";
  for (const paragraph of proseOf(blocks)) {
    const { text, at } = paragraph;
    for (const { figure, identity } of findingsIn(paragraph, heading)) {
      if (!known.has(identity)) figures.push({ ...figure, at });
      known.add(identity);
    }
    heading = text.length > LONGEST_HEADING ? "" : text;
  }
  return figures;
}

function findingsIn(paragraph: TextBlock, heading: string): readonly Finding[] {
  const sentences = readSentences(paragraph, heading);
  const contexts = readPartContexts(readEnumerations(sentences));
  return sentences.flatMap((sentence) => {
    const numbers = sentence.statements
      .filter(({ readable, period }) => readable && period === "year")
      .flatMap((statement) => numberFindings(sentence, statement, contexts.get(statement)));
    return withoutRestatements([...numbers, ...zeroFindings(sentence)]);
  });
}

function numberFindings(
  { text, before, quote }: Sentence,
  statement: Statement,
  context: PartContext | undefined,
): readonly Finding[] {
  if (context?.period === "cumulative") return [];
  const { start, label, tail, value, unit, approximate } = statement;
  const topic = before + text.slice(Math.max(0, start - TOPIC_WINDOW), start);
  const place = context === undefined ? "headline" : "part";
  const metrics = context?.metric ? [context.metric] : metricsOf({ statement, place, topic });
  const scope = scopeOf(text, statement) ?? context?.scope ?? null;
  const words = `${label.slice(-IDENTITY_WORDS)}#${tail}#${context?.whole?.value ?? ""}`;
  return metrics.map((metric) =>
    finding({ metric, value, unit, approximate, scope, quote }, words),
  );
}

function zeroFindings({ text, quote }: Sentence): readonly Finding[] {
  return readZeroStatements(text).map(({ metric, unit, clause, start }) => {
    const scope = scopeOf(text, { start, lead: "", label: clause });
    const zero = { metric, value: 0, unit, approximate: false, scope, quote };
    return finding(zero, clause.slice(-IDENTITY_WORDS));
  });
}

function finding(figure: Finding["figure"], words: string): Finding {
  const { metric, value, unit, scope } = figure;
  return { figure, identity: `${metric}=${value}${unit}/${scope}/${words}` };
}

/** A sentence that states one figure twice (未收到申请,申请0件) states it once. */
function withoutRestatements(findings: readonly Finding[]): readonly Finding[] {
  const facts = new Set<string>();
  return findings.filter(({ figure: { metric, value } }) => {
    const fact = `${metric}=${value}`;
    const isNew = !facts.has(fact);
    facts.add(fact);
    return isNew;
  });
}
