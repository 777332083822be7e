import type { Edition } from "#shared";
import { Random } from "../../random.ts";
import { chooseClasses, CLASSES, INFECTIONS, type InfectionClass } from "../infections/classes.ts";
import type { Attack } from "../infections/attack.ts";
import type { Agency, BrandKind, Pack } from "../pack.ts";
import { readTruth, type Truth } from "../read-truth.ts";
import { type GeneratedPage, layOutPage } from "./lay-out-page.ts";
import { type ReportWish, writeReport, type WrittenReport } from "./write-report.ts";

/** A page with its truth. */
export interface TestPage {
  /** Tells the page apart and makes it again: `held-out/infected/17`. */
  readonly name: string;
  readonly classes: readonly InfectionClass[];
  readonly dialect: string;
  readonly edition: Edition;
  readonly agency: Agency;
  /** What the attacker's name is made of, whether or not the classes paste it. */
  readonly brandKind: BrandKind;
  readonly page: GeneratedPage;
  /** The truth in the script of the publisher. */
  readonly meant: Truth;
  /** The truth in the script that the page shows. */
  readonly shown: Truth;
}

const EDITIONS: readonly Edition[] = ["2008", "2014", "2019", "2021"];
const SCRIPT_CLASSES: ReadonlySet<InfectionClass> = new Set(["S9", "S10"]);
/** In three pages of five one class stands alone, class after class. */
const SINGLE_OF_FIVE = 3;

/** The n-th infected page of a pack; dialects, editions and classes take turns independently. */
export function infectedPage(pack: Pack, index: number): TestPage {
  const random = new Random(`${pack.name}/infected/${index}`);
  const turn = Math.floor(index / 5) * SINGLE_OF_FIVE + (index % 5);
  const single = index % 5 < SINGLE_OF_FIVE ? (CLASSES[turn % CLASSES.length] ?? null) : null;
  const classes = chooseClasses({ random }, single);
  const wish = {
    length: random.pick([2, 4, 7]),
    falseFriends: random.integer(0, 3),
    isRecurring: random.chance(0.15),
    isAddressNamed: classes.includes("S2") || random.chance(0.7),
  };
  return generate(pack, random, { index, name: `${pack.name}/infected/${index}`, classes, wish });
}

/** The n-th page that nobody touched, full of words that a careless rule takes for an attacker's. */
export function controlPage(pack: Pack, index: number): TestPage {
  const random = new Random(`${pack.name}/control/${index}`);
  const wish = {
    length: random.pick([2, 4, 7]),
    falseFriends: random.integer(4, 9),
    isRecurring: random.chance(0.8),
    isAddressNamed: random.chance(0.7),
  };
  return generate(pack, random, {
    index,
    name: `${pack.name}/control/${index}`,
    classes: [],
    wish,
  });
}

interface PageWish {
  readonly index: number;
  readonly name: string;
  readonly classes: readonly InfectionClass[];
  readonly wish: ReportWish;
}

function generate(pack: Pack, random: Random, { index, name, classes, wish }: PageWish): TestPage {
  const dialect = pick(pack.dialects, index);
  const edition = pick(EDITIONS, Math.floor(index / pack.dialects.length));
  const report = writeReport(random, pack.sentences, random.pick(pack.agencies), edition, wish);
  const page = layOutPage(random, dialect, report, closedTabs(pack, random, report));
  const { brandKind, attack } = attackOn(pack, random, report);
  return {
    name,
    classes,
    dialect: dialect.name,
    edition,
    agency: report.agency,
    brandKind,
    ...infect(page, attack, classes),
  };
}

function closedTabs(pack: Pack, random: Random, open: WrittenReport): readonly WrittenReport[] {
  if (!random.chance(0.08)) return [];
  const wish = { length: 2, falseFriends: 0, isRecurring: false, isAddressNamed: false };
  return [writeReport(random, pack.sentences, open.agency, open.edition, wish)];
}

function infect(
  page: GeneratedPage,
  attack: Attack,
  classes: readonly InfectionClass[],
): Pick<TestPage, "page" | "meant" | "shown"> {
  const apply = (names: readonly InfectionClass[], start: GeneratedPage): GeneratedPage =>
    INFECTIONS.filter(([name]) => names.includes(name)).reduce(
      (current, [, befall]) => befall(current, attack),
      start,
    );
  const meant = apply(
    classes.filter((name) => !SCRIPT_CLASSES.has(name)),
    page,
  );
  const shown = apply(
    classes.filter((name) => SCRIPT_CLASSES.has(name)),
    meant,
  );
  return { page: shown, meant: readTruth(meant.marked), shown: readTruth(shown.marked) };
}

function attackOn(
  pack: Pack,
  random: Random,
  { agency, title }: WrittenReport,
): { readonly brandKind: BrandKind; readonly attack: Attack } {
  const brandKind = random.pick(brandKindsOf(pack));
  const brand = random.pick(pack.brands[brandKind]);
  const names = pack.brands[random.pick(brandKindsOf(pack))];
  const second = random.pick(names.filter((name) => name !== brand));
  return { brandKind, attack: { random, pack, agency, title, brand, second } };
}

/** In the order of the pack, which the seeds of its pages hang on. */
function brandKindsOf({ brands }: Pack): readonly BrandKind[] {
  return Object.keys(brands).filter((kind): kind is BrandKind => kind in brands);
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError("the pack is empty");
  return item;
}
