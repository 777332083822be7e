import { agencyName } from "../../places/agency-name.ts";
import { elementsNamed } from "../../page/walk.ts";
import type { Page } from "../../page/page.ts";
import type { Candidate } from "../../reading.ts";
import type { AgencyGuess } from "../brands/candidates/agency-guesses.ts";
import { isDateLine } from "../brands/date-line.ts";
import { GREETING } from "./names.ts";
import { agenciesIn } from "./owner.ts";
import { isOfKind, ownKinds } from "./own-kinds.ts";

/** Below this no candidate is offered: none is better than a bad one. */
const LEAST_CONFIDENCE = 0.5;
const PREFIX_WEIGHT = 0.45;
const SELF_WEIGHT = 0.25;
const SHORT_WEIGHT = 0.2;
const WHOLE_WEIGHT = 0.1;
const STANDING_WEIGHT = 0.15;
const STRANGER_WEIGHT = 0.3;
/** Where an agency's name ends inside the name of a site. */
const SITE_BEHIND = /^(?:[-－_|｜–（(：:]|官|网|门户|信息网|微|新版|电子|公众|政务|便民|政策)/u;
/** 教育厅科学技术处 publishes nothing of its own. */
const INNER_OFFICE = /(?:[局厅委署]|委员会|政府|办公室).{2,10}(?:[处科股室站所队]|中心)$/u;
const SOURCE_WEIGHT = 0.6;

/**
 * Whose name a site's name was pasted over: an agency's at its start, the longer first, better where the text calls
 * itself so (我厅), the page still has it in short, or a site's words follow it; else who the page says it comes from,
 * and what the page's place and the way in which its text speaks of itself make of it.
 */
export function agencyCandidates(
  intruder: string,
  page: Page,
  lines: readonly string[],
  guesses: readonly AgencyGuess[],
): readonly Candidate[] {
  const text = lines.join("\n").replaceAll(intruder, "□");
  const kinds = ownKinds(text);
  const opened = agenciesIn(intruder.replace(GREETING, "")).map((name) =>
    judge(name, intruder, kinds, text),
  );
  const sourced = sourcesOf(page, lines)
    .filter((name) => !name.includes(intruder) && isOfKind(name, kinds))
    .map((name) => ({
      text: name,
      confidence: SOURCE_WEIGHT,
      why: "the page says that it comes from there",
    }));
  const guessed = guesses
    .filter(({ name }) => !text.includes(name))
    .map(({ name, confidence, why }) => ({ text: name, confidence, why }));
  return [...opened, ...sourced, ...guessed]
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
    [isOfOtherField(name, text), -STRANGER_WEIGHT, "the text is of another field of work"],
  ];
  const holding = parts.filter(([holds]) => holds);
  const confidence = holding.reduce((sum, [, weight]) => sum + weight, 0);
  const why = holding.map(([, , reason]) => reason).join("; ");
  return { text: name, confidence: Math.round(confidence * 100) / 100, why };
}

/** 全县水务系统, and the field in its own document numbers: 青水发〔2021〕3号. */
const FIELD = /全[省市县区旗](?<system>\p{Script=Han}{2,4})系统/u;
const DOCUMENT =
  /(?<place>\p{Script=Han})(?<field>\p{Script=Han}{1,3})(?:发|办|字|函)[〔[(（](?:19|20)\d{2}[〕\])）]/gu;
/** What stands in the numbers of any agency. */
const NO_FIELD = /[办发字函文规党组综政府委局]/gu;

/**
 * Whether the text names the field that its agency works in, and no character of it is in a name: a site may be called
 * after another agency of the same place, whose 局 calls itself 我局 as well.
 */
function isOfOtherField(name: string, text: string): boolean {
  const systems = FIELD.exec(text)?.groups?.["system"] ?? "";
  const numbers = Array.from(text.matchAll(DOCUMENT), ({ groups }) =>
    name.includes(groups?.["place"] ?? "□") ? (groups?.["field"] ?? "") : "",
  );
  const fields = (systems + numbers.join("")).replace(NO_FIELD, "");
  return fields !== "" && !Array.from(fields).some((character) => name.includes(character));
}

/** 四川省教育厅 → 省教育厅: a text drops the place that its readers know. */
function shortNames(name: string): readonly string[] {
  const place = /^\p{Script=Han}{2,6}?(?=[省市县区旗州])/u.exec(name)?.[0];
  return place === undefined ? [] : [name.slice(place.length)];
}

/** The meta that says who wrote a page, and the line of its signature. */
function sourcesOf(page: Page, lines: readonly string[]): readonly string[] {
  const metas = elementsNamed(page.document, "meta").flatMap(({ attribs }) =>
    attribs["name"]?.toLowerCase() === "contentsource" ? [attribs["content"]?.trim() ?? ""] : [],
  );
  const signed = lines.flatMap((line, i) => (isDateLine(lines[i + 1] ?? "") ? [line.trim()] : []));
  return [...metas, ...signed].filter((name) => agencyName(name) !== null);
}
