import { readingsOf } from "../../han/pinyin-readings.ts";
import type { Division } from "../../places/division.ts";
import { shortName } from "../../places/short-name.ts";

/** Hosts of agencies stand under gov.cn; what stands elsewhere may be a squatter's. */
const GOVERNMENT_HOST = /^(?<own>[a-z0-9.-]+)\.gov\.cn$/u;
/** Labels that every site has, and the words for government and its platforms behind a place's name. */
const COMMON_LABEL = /^(?:www\d?|zwgk|xxgk|zfxxgk|zwfw|old|m|wap)$/u;
/** What may stand behind a place's pinyin: 市, 县, 区, 州, 旗, 政府, 人民政府, 信息公开. */
const BEHIND_NAME =
  /^(?:shi?|xian?|qu?|zhou|meng|qi|s|x|z|zf|rmzf|gov|zwgk|xxgk|zfxxgk|county|city)?$/u;
/** Names of more readings than this are not spelled out. */
const MOST_SPELLINGS = 16;
const LEVELS = ["province", "prefecture", "county"] as const;

/** The labels of a government's host that may name its place; none for any other host. */
export function placeLabels(url: string | null): readonly string[] {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  const own = GOVERNMENT_HOST.exec(host)?.groups?.["own"] ?? "";
  return own.split(".").filter((label) => label !== "" && !COMMON_LABEL.test(label));
}

/**
 * Whether a label spells a division in a way that tells it from another of its name: by the prefecture above it
 * (`hangzhou`), or by both (`hzxh` and `hzxihu` for 杭州市西湖区). `xihu` alone is every 西湖区's.
 */
export function spellsPlace(label: string, division: Division): boolean {
  const [own, above] = shortPath(division).toReversed();
  if (own === undefined || above === undefined) return false;
  const ofAbove = spellings(above);
  if (ofAbove.some((name) => opensWith(label, name))) return true;
  const pairs = [...ofAbove, ...initials(above)].flatMap((outer) =>
    [...spellings(own), ...initials(own)].map((inner) => outer + inner),
  );
  return pairs.some((pair) => opensWith(label, pair));
}

function opensWith(label: string, name: string): boolean {
  return label.startsWith(name) && BEHIND_NAME.test(label.slice(name.length));
}

/** The names down to a division, without their kinds; the names of provinces are not spelled in hosts of counties. */
function shortPath({ path, level }: Division): readonly string[] {
  const isCounty = level === "county" || level === "township";
  return path
    .slice(0, 3)
    .map((name, i) => shortName(name, LEVELS[i] ?? "county") ?? name)
    .slice(isCounty && path.length > 2 ? 1 : 0);
}

function spellings(name: string): readonly string[] {
  return combined(Array.from(name, (character) => readingsOf(character).slice(0, 2)));
}

function initials(name: string): readonly string[] {
  const letters = Array.from(name, (character) => [
    ...new Set(readingsOf(character).map((reading) => reading.charAt(0))),
  ]);
  return combined(letters);
}

function combined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (words, choices) =>
      words.flatMap((word) => choices.map((choice) => word + choice)).slice(0, MOST_SPELLINGS),
    [""],
  );
}
