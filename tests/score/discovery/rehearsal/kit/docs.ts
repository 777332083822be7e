import { between, dayOf, pick, range } from "./random.ts";
import { SENTENCES, TITLES, type Topic } from "./topics.data.ts";
import { FILLERS, type Place } from "./words.ts";

/** A document before a site gives it an address. */
export interface Doc {
  readonly seed: string;
  readonly title: string;
  readonly date: string;
  readonly agency: string;
  readonly isReport: boolean;
  /** HTML of the text. */
  body(): string;
}

/** Where and by whom something is written. */
export interface Setting {
  readonly place: Place;
  readonly agency: string;
  readonly year: number;
}

function filler(name: string, setting: Setting, seed: string): string {
  const { place, agency, year } = setting;
  const own: Readonly<Record<string, string>> = {
    place: place.name,
    gov: place.government,
    agency,
    year: String(year),
    next: String(year + 1),
    n: String(between(`${seed}/n`, 1, 4)),
    big: String(between(`${seed}/big`, 120, 98_000)),
    count: String(between(`${seed}/count`, 10, 990)),
    rate: String(between(`${seed}/rate`, 3, 97)),
    phone: String(between(`${seed}/phone`, 2_000_000, 8_999_999)),
  };
  if (name === "town") return pick(seed, place.towns).name;
  return own[name] ?? pick(seed, FILLERS[name] ?? [name]);
}

/** Writes the words for the names in braces. */
export function fill(template: string, setting: Setting, seed: string): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    filler(name, setting, `${seed}/${name}/${template.length.toString()}`),
  );
}

/** Paragraphs of an ordinary page. */
export function ordinaryBody(setting: Setting, seed: string, tag = "p"): string {
  return range(1, between(`${seed}/long`, 3, 7))
    .map((paragraph) =>
      range(1, between(`${seed}/${String(paragraph)}`, 1, 4))
        .map((sentence) => {
          const own = `${seed}/${String(paragraph)}/${String(sentence)}`;
          return fill(pick(own, SENTENCES), setting, own);
        })
        .join(""),
    )
    .map((text) => `<${tag}>\u3000\u3000${text}</${tag}>`)
    .join("\n");
}

/** What a run of ordinary documents is made from. */
export interface Run {
  readonly place: Place;
  readonly agencies: readonly string[];
  readonly topics: readonly Topic[];
  readonly years: readonly [number, number];
  readonly count: number;
  readonly seed: string;
}

function ordinary(run: Run, index: number): Doc {
  const seed = `${run.seed}/${String(index)}`;
  const year = between(`${seed}/year`, run.years[0], run.years[1]);
  const setting = { place: run.place, agency: pick(`${seed}/who`, run.agencies), year };
  const title = fill(
    pick(`${seed}/title`, TITLES[pick(`${seed}/topic`, run.topics)]),
    setting,
    seed,
  );
  const date = dayOf(seed, year);
  const body = (): string => ordinaryBody(setting, seed);
  return { seed, title, date, agency: setting.agency, isReport: false, body };
}

/** Newest first. */
export function newestFirst(docs: readonly Doc[]): readonly Doc[] {
  return docs.toSorted((left, right) =>
    left.date === right.date
      ? left.seed.localeCompare(right.seed)
      : right.date.localeCompare(left.date),
  );
}

/** So many ordinary documents, newest first. */
export function ordinaries(run: Run): readonly Doc[] {
  return newestFirst(range(1, run.count).map((index) => ordinary(run, index)));
}
