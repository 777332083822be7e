import { type Doc, fill, ordinaryBody, type Setting } from "./docs.ts";
import { LOOKALIKES } from "./lookalikes.data.ts";
import { between, dayOf, range } from "./random.ts";

/** A page that a hurried reader takes for a report. */
export function lookalike(kind: string, setting: Setting): Doc {
  const seed = `like/${kind}/${setting.agency}/${String(setting.year)}`;
  const [title, ...text] = LOOKALIKES[kind] ?? [kind];
  const { agency, year } = setting;
  const early = kind === "call" || kind === "half" || kind === "guide" || kind === "system";
  const date = early ? dayOf(seed, year, 7, 12) : dayOf(seed, year + 1, 1, 8);
  const body = (): string => {
    const own = text.map(
      (line, at) => `<p>\u3000\u3000${fill(line, setting, seed + String(at))}</p>`,
    );
    return `${own.join("\n")}\n${kind === "picture" ? "" : ordinaryBody(setting, seed)}`;
  };
  return { seed, title: fill(title, setting, seed), date, agency, isReport: false, body };
}

/** Look-alikes of the kinds for an agency, a year in so many left out. */
export function lookalikes(
  place: Setting["place"],
  agency: string,
  kinds: readonly string[],
  years: readonly [number, number],
): readonly Doc[] {
  return kinds.flatMap((kind) =>
    range(years[0], years[1])
      .filter((year) => between(`${kind}/${agency}/${String(year)}`, 0, 2) > 0)
      .map((year) => lookalike(kind, { place, agency, year })),
  );
}
