import { agencyName, typeOfAgency } from "../places/agency-name.ts";
import { elementsOf } from "../page/walk.ts";
import type { Page } from "../page/page.ts";
import type { Candidate } from "../reading.ts";
import { isDateLine } from "./brands/date-line.ts";
import { GREETING } from "./overwritten-names.ts";

/** Below this no candidate is offered: none is better than a bad one. */
const LEAST_CONFIDENCE = 0.5;
const PREFIX_WEIGHT = 0.45;
const SELF_WEIGHT = 0.25;
const SHORT_WEIGHT = 0.2;
const WHOLE_WEIGHT = 0.1;
const STANDING_WEIGHT = 0.15;
/** Where an agency's name ends inside the name of a site. */
const SITE_BEHIND = /^(?:[-－_|｜–（(：:]|官|网|门户|信息网|微|新版|电子|公众|政务|便民|政策)/u;
/** 教育厅科学技术处 publishes nothing of its own. */
const INNER_OFFICE = /(?:[局厅委署]|委员会|政府|办公室).{2,10}(?:[处科股室站所队]|中心)$/u;
const SOURCE_WEIGHT = 0.6;

/** The text calls itself by the last word of its name: 我厅, 本局. A department speaks of 我市 as well. */
const OWN_KIND =
  /(?<![根基资成样版])[我本](?<kind>[厅局署镇乡]|委(?![托员派])|办(?![法理事案])|街道|中心|处(?![理罚置分])|站(?!点)|苏木)/gu;
const GOVERNMENT = "(?:(?:人民)?政府|党政)?(?:办公[室厅]|办事处)?";
const OWN_ENDINGS: Readonly<Record<string, RegExp>> = {
  厅: /厅$/u,
  局: /局$/u,
  委: /委(?:员会)?$/u,
  办: /(?:办|办公[室厅])$/u,
  署: /署$/u,
  镇: new RegExp(`镇${GOVERNMENT}$`, "u"),
  乡: new RegExp(`乡${GOVERNMENT}$`, "u"),
  街道: new RegExp(`街道${GOVERNMENT}$`, "u"),
  苏木: new RegExp(`苏木${GOVERNMENT}$`, "u"),
  中心: /中心$/u,
  处: /处$/u,
  站: /站$/u,
};
const NEVER = /(?!)/u;
const SHORTEST_PLACE = 2;

/**
 * Whose name a site's name was pasted over: an agency's at its start, the longer first, better where the text calls
 * itself so (我厅), the page still has it in short, or a site's words follow it; else who the page says it comes from.
 */
export function agencyCandidates(
  intruder: string,
  page: Page,
  lines: readonly string[],
): readonly Candidate[] {
  const text = lines.join("\n").replaceAll(intruder, "□");
  const kinds = ownKinds(text);
  const opened = openingAgencies(intruder.replace(GREETING, "")).map((name) =>
    judge(name, intruder, kinds, text),
  );
  const sourced = sourcesOf(page, lines)
    .filter((name) => !name.includes(intruder) && isOfKind(name, kinds))
    .map((name) => ({
      text: name,
      confidence: SOURCE_WEIGHT,
      why: "the page says that it comes from there",
    }));
  return [...opened, ...sourced]
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .toSorted((a, b) => b.confidence - a.confidence || b.text.length - a.text.length)
    .filter(({ text: name }, i, all) => all.findIndex((one) => one.text === name) === i);
}

function judge(
  name: string,
  intruder: string,
  kinds: ReadonlySet<string>,
  text: string,
): Candidate {
  const isSelf = isOfKind(name, kinds);
  const isShortened = shortNames(name).some((short) => text.includes(short));
  const rest = intruder.slice(intruder.indexOf(name) + name.length);
  const isWhole = isSelf && SITE_BEHIND.test(rest) && !INNER_OFFICE.test(name);
  // An injector replaces a name everywhere: one that is still there was not the one.
  const isStanding = text.includes(name);
  const parts: readonly (readonly [holds: boolean, weight: number, why: string])[] = [
    [true, PREFIX_WEIGHT, "an agency's name at the start of the pasted one"],
    [isSelf, SELF_WEIGHT, "the text calls itself so"],
    [isShortened, SHORT_WEIGHT, "the page still has it in short"],
    [isWhole, WHOLE_WEIGHT, "a site's words follow it"],
    [isStanding, -STANDING_WEIGHT, "it still stands elsewhere on the page"],
  ];
  const holding = parts.filter(([holds]) => holds);
  const confidence = holding.reduce((sum, [, weight]) => sum + weight, 0);
  const why = holding.map(([, , reason]) => reason).join("; ");
  return { text: name, confidence: Math.round(confidence * 100) / 100, why };
}

/** Another agency's article would not speak of 我局; 我市 is said by all. */
function isOfKind(name: string, kinds: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => selfEnding(kind).test(name));
}

/** 我办 is what a 办公室 calls itself, 我镇 what the 人民政府 of a 镇 does. */
function selfEnding(kind: string): RegExp {
  return OWN_ENDINGS[kind] ?? NEVER;
}

/** Every beginning of a name that is an agency's name, the longest first. */
function openingAgencies(name: string): readonly string[] {
  const found: string[] = [];
  for (let end = Math.min(name.length, 40); end > SHORTEST_PLACE; end -= 1) {
    const opening = name.slice(0, end);
    if (!isTerritory(opening) && agencyName(opening) === opening) found.push(opening);
  }
  return found;
}

/** A place or a zone is governed by a body that its name alone does not say. */
function isTerritory(name: string): boolean {
  const type = typeOfAgency(name);
  const isPlace = type === "government" || type === "functional-zone" || type === "township";
  return isPlace && !/(?:政府|行署|委员会|管委会|办事处|办公[室厅])$/u.test(name);
}

/** 四川省教育厅 → 省教育厅: a text drops the place that its readers know. */
function shortNames(name: string): readonly string[] {
  const place = /^\p{Script=Han}{2,6}?(?=[省市县区旗州])/u.exec(name)?.[0];
  return place === undefined ? [] : [name.slice(place.length)];
}

function ownKinds(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(OWN_KIND), ({ groups }) => groups?.["kind"] ?? ""));
}

/** The meta that says who wrote a page, and the line of its signature. */
function sourcesOf(page: Page, lines: readonly string[]): readonly string[] {
  const metas = elementsOf(page.document).flatMap(({ name, attribs }) =>
    name === "meta" && attribs["name"]?.toLowerCase() === "contentsource"
      ? [attribs["content"]?.trim() ?? ""]
      : [],
  );
  const signed = lines.flatMap((line, i) => (isDateLine(lines[i + 1] ?? "") ? [line.trim()] : []));
  return [...metas, ...signed].filter((name) => agencyName(name) !== null);
}
