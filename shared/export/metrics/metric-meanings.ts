import type { Bilingual } from "../../statistics/form/form.ts";
import { entryWords } from "./entry-words.ts";
import type { MetricName } from "./metric-names.ts";
import { metricNames } from "./metric-names.ts";
import { metricWords, prefixWords } from "./metric-words.ts";

/** What a metric of a figure counts. */
export interface MetricMeaning extends Bilingual {
  readonly metric: string;
}

/**
 * Every metric that `Reading.figures` may carry, with what it counts (REPORT-FORMAT 2.3). A metric that
 * nobody has described stands for itself.
 */
export function metricMeanings(): readonly MetricMeaning[] {
  return metricNames().map((name) => ({ metric: name.metric, ...wordsOf(name) }));
}

function wordsOf({ metric, prefix, entry }: MetricName): Bilingual {
  const own = metricWords[metric];
  if (own !== undefined) return own;
  const whole = prefixWords[prefix ?? ""];
  const part = entryWords[prefix ?? ""]?.[entry ?? ""];
  if (whole === undefined || part === undefined) return { zh: metric, en: metric };
  return { zh: `${whole.zh}：${part.zh}`, en: `${whole.en}: ${part.en}` };
}
