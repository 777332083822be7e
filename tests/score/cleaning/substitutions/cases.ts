import type { Edition } from "#shared";
import { DEVELOPMENT } from "../../development/pack.ts";
import { SUBSTITUTED_AGENCIES } from "../../development/substitutions/agencies.ts";
import { IDENTITY_KINDS } from "../../development/substitutions/identities.ts";
import { SUBSTITUTED_SENTENCES } from "../../development/substitutions/sentences.ts";
import { PIECES, TOKEN_KINDS } from "../../development/substitutions/tokens.ts";
import { Random } from "../../random.ts";
import type { Agency } from "../pack.ts";
import type { TestPage } from "../pages/generate.ts";
import type { Dialect } from "../pages/dialect.ts";
import { type GeneratedPage, layOutPage } from "../pages/lay-out-page.ts";
import { writeReport } from "../pages/write-report.ts";
import { readTruth } from "../read-truth.ts";
import { FORMS, pasteName, REACHES } from "./paste-name.ts";

/** Rules are tuned on one half; of the other nobody who writes rules sees more than the figures. */
export type Half = "tuned" | "reserve";

/** What is varied from page to page, by the name of the value: kind of name, word, reach, form, edition. */
export type Axes = Readonly<Record<"name" | "word" | "reach" | "form" | "edition", string>>;

export interface SubstitutionCase {
  readonly axes: Axes;
  readonly page: TestPage;
}

const EDITIONS: readonly Edition[] = ["2008", "2014", "2019", "2021"];
/** A word that attackers replace; those of REPORT-FORMAT 7.2 first. */
const WORDS: Readonly<Record<string, (agency: Agency, year: number) => readonly string[]>> = {
  政府信息公开: () => ["政府信息公开"],
  政务公开: () => ["政务公开"],
  政务: () => ["政务"],
  关于: () => ["关于"],
  首页: () => ["首页"],
  agency: ({ name }) => [name],
  place: ({ place }) => [place],
  site: ({ siteName }) => [siteName],
  "place and 政务公开": ({ place }) => [place, "政务公开"],
  "site and 政务公开": ({ siteName }) => [siteName, "政务公开"],
  信息公开: () => ["信息公开"],
  公开: () => ["公开"],
  year: (_agency, year) => [`${year}年`],
  单位: () => ["单位"],
  网站: () => ["网站"],
  申请: () => ["申请"],
  人民政府: () => ["人民政府"],
  办公室: () => ["办公室"],
};
/** The words of REPORT-FORMAT 7.2 are the typical targets and come twice as often. */
const TYPICAL = 10;
const WORD_NAMES = Object.keys(WORDS);
const WEIGHTED = [...WORD_NAMES.slice(0, TYPICAL), ...WORD_NAMES];

/** Every second piece of a list is the reserve's. */
export function ofHalf<T>(list: readonly T[], half: Half): readonly T[] {
  return list.filter((_, index) => index % 2 === (half === "tuned" ? 0 : 1));
}

/** The n-th page with a pasted brand. */
export function brandCase(half: Half, index: number): SubstitutionCase {
  const random = new Random(`substitutions/${half}/brand/${index}`);
  const { name: kind, forms } = random.pick(TOKEN_KINDS);
  const form = random.pick(forms);
  const second = random.chance(0.1) ? random.pick(forms) : null;
  return pasted({ random, half, index, kind, form, second, word: random.pick(WEIGHTED) });
}

/** The n-th page with another's name over the agency's. */
export function identityCase(half: Half, index: number): SubstitutionCase {
  const random = new Random(`substitutions/${half}/identity/${index}`);
  const kind = random.pick(Object.keys(IDENTITY_KINDS));
  const form = random.pick(ofHalf(IDENTITY_KINDS[kind] ?? [], half));
  return pasted({ random, half, index, kind, form, second: null, word: "agency" });
}

interface Wish {
  readonly random: Random;
  readonly half: Half;
  readonly index: number;
  readonly kind: string;
  /** The name's form, its pieces in braces, and that of a second name that takes turns with it. */
  readonly form: string;
  readonly second: string | null;
  readonly word: string;
}

function pasted(wish: Wish): SubstitutionCase {
  const { random, half, index, word } = wish;
  const clean = cleanPage(random, index, 1);
  const { agency, edition, year, page } = clean;
  const form = random.chance(0.6) ? "plain" : random.pick(Object.keys(FORMS));
  const reach = random.chance(0.6) ? "everywhere" : random.pick(Object.keys(REACHES));
  const name = fill(wish.form, random, half, agency);
  const other = wish.second === null ? name : fill(wish.second, random, half, agency);
  const pastedAs = FORMS[form];
  const reached = REACHES[reach];
  if (pastedAs === undefined || reached === undefined)
    throw new RangeError("no such form or reach");
  const originals = WORDS[word]?.(agency, year) ?? [];
  const marked = originals.reduce(
    (text, original) =>
      pasteName(text, {
        original,
        nameAt: (place) => (place % 2 === 0 ? name : other),
        form: pastedAs,
        reach: reached,
      }),
    page.marked,
  );
  const axes = { name: wish.kind, word, reach, form, edition };
  const title = `${half}/${index} ${name} over ${originals.join(", ")}`;
  return { axes, page: testPage(title, { ...page, marked }, clean) };
}

/** The n-th page that nobody touched, with genuine names that nobody knows. */
export function controlCase(
  half: Half,
  index: number,
  sentences: readonly (readonly string[])[],
): SubstitutionCase {
  const random = new Random(`substitutions/${half}/control/${index}`);
  const recurring = ofHalf(sentences, half);
  const clean = cleanPage(random, index, 2, recurring);
  const axes = { name: "", word: "", reach: "", form: "", edition: clean.edition };
  return { axes, page: testPage(`${half}/control/${index}`, clean.page, clean) };
}

interface CleanPage {
  readonly agency: Agency;
  readonly edition: Edition;
  readonly dialect: Dialect;
  readonly page: GeneratedPage;
  readonly year: number;
}

function cleanPage(
  random: Random,
  index: number,
  falseFriends: number,
  recurring = SUBSTITUTED_SENTENCES.recurring,
): CleanPage {
  const edition = random.pick(EDITIONS);
  const dialect = random.pick(DEVELOPMENT.dialects);
  const bank = { ...SUBSTITUTED_SENTENCES, recurring };
  const agency = random.pick(SUBSTITUTED_AGENCIES);
  const report = writeReport(random, bank, agency, edition, {
    length: random.pick([2, 4, 7]),
    falseFriends: random.integer(0, falseFriends),
    isRecurring: random.chance(falseFriends > 1 ? 1 : 0.2),
    isAddressNamed: index % 3 !== 0,
  });
  const page = layOutPage(random, dialect, report, []);
  return { agency, edition, dialect, page, year: report.year };
}

function testPage(
  name: string,
  page: TestPage["page"],
  { agency, dialect, edition }: CleanPage,
): TestPage {
  const truth = readTruth(page.marked);
  return {
    name,
    // A control is judged as the others are: what is taken from it counts as lost.
    classes: ["S1"],
    dialect: dialect.name,
    edition,
    agency,
    brandKind: "han-bare",
    page,
    meant: truth,
    shown: truth,
  };
}

function fill(form: string, random: Random, half: Half, { name, place }: Agency): string {
  return form.replaceAll(/\{(?<piece>[a-zA-Z]+)\}/gu, (_whole, piece: string) => {
    if (piece === "agency") return name;
    if (piece === "place") return place;
    const pieces = PIECES[piece];
    if (pieces === undefined) throw new RangeError(`no pieces called ${piece}`);
    return random.pick(ofHalf(pieces, half));
  });
}
