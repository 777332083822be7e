import { fold } from "../han/fold.ts";
import {
  ADVERTISING_GROUPS,
  CALLS,
  DOORS,
  PORNOGRAPHY,
  GOVERNMENT_GROUP,
  OFFENCE_GROUP,
  OFFICE_VERBS,
  type WordGroup,
} from "./advertising-words.ts";
import { advertisingScore } from "./model/character-model.ts";
import { wordFinder } from "./word-finder.ts";

/** What stands around a piece of text and speaks for an advertisement. */
export interface Surroundings {
  /** Brands that the page was found to hold. */
  readonly brands: readonly string[];
  /** Sites of others that the piece links to. */
  readonly foreignSites: readonly string[];
}

/** How much a piece of text is an advertisement, and by what. */
export interface Appraisal {
  /** Positive for advertising, negative for what a publisher writes. */
  readonly score: number;
  /** Whether a witness was heard that is enough to take text out; words that everybody uses are not. */
  readonly isTold: boolean;
  /** Whether it tells and has no grammar: a phrase of an advertisement. */
  readonly isPhrase: boolean;
  /** Whether it tells, or calls a customer: words of doors and goods alone may be any site's. */
  readonly isInviting: boolean;
  /** Whether it speaks of offences, where the words of gambling are the publisher's. */
  readonly isOffence: boolean;
  /** Whether it is pornography rather than anything else. */
  readonly isAdult: boolean;
  readonly evidence: readonly string[];
}

/** From this on a piece that a witness told of is an advertisement. */
export const ADVERTISEMENT = 4;

/** Appraised by its beginning: neither an advertisement nor a sentence of prose needs more. */
const LONGEST_PIECE = 2_000;
/** Words of one group that count; a list of more says no more. */
const MOST_WORDS = 4;
/** Nats of the character model that weigh as much as one point, and the most that it may say. */
const NATS_PER_POINT = 4;
const MOST_POINTS = 4;
/** So many different words of shops, one of goods among them, tell a keyword line from a sentence. */
const KEYWORD_LINE = 3;
const KEYWORD_SHARE = 0.4;
const BRAND_POINTS = 2;
const SITE_POINTS = 1.5;
const CONTACT_POINTS = 1.5;
const LATIN_POINTS = 1.5;
const COUNTED_POINTS = -1.5;

/** A private account to write to; offices give telephone numbers and the name of their 公众号. */
const CONTACT =
  /(?:(?:加|联系|客服|咨询)?(?:q{2}|扣扣|企鹅号?|微信|薇信|威信|wechat|vx|telegram|电报|飞机|纸飞机|whatsapp|skype)号?[::]?@?(?=[a-z\d_-]{0,19}\d)[a-z\d_-]{5,20}|t\.me\/\w{3,})/iu;
/** Addresses that no office has. */
const ADDRESS =
  /(?:^|[^a-z\d.@-])(?:[a-z\d-]{1,40}\.){1,3}(?:com|net|cc|vip|top|xyz|info|club|app|bet|live|shop|tv|me|co|io)(?![a-z\d.])/iu;
/** A name in Latin letters beside the word for a shop: what no list of brands has. */
const LATIN_NAME =
  /(?<![a-z\d./@])(?!(?:android|windows|wechat|weixin|https?|internet|online|email)(?![a-z]))(?=[a-z\d]{0,16}[a-z])(?:[a-z\d]{4,17}|[a-z]{1,3}\d{1,5}|\d{1,5}[a-z]{1,3})(?:\(中国\))?[-·_]?(?:体育|娱乐|官网|官方|手机版|app|备用|登录|注册|棋牌|彩票|直播|在线|线上|国际|平台)/u;
/** What reports count. */
const COUNTED =
  /\d(?:余|多)?(?:期|个|件|件次|次|条|场|处|项|批|户|亩|公里|份|册|篇|起|人次|万元|亿元|平方)/u;
/** Grammar that keyword lines lack. */
const SENTENCE = /[的了和对为把被与及]|在(?!线)|通过|以及|可以|应当/u;

interface Counted {
  readonly group: WordGroup;
  readonly words: readonly string[];
}

const groups: readonly WordGroup[] = [
  ...ADVERTISING_GROUPS,
  GOVERNMENT_GROUP,
  OFFICE_VERBS,
  OFFENCE_GROUP,
];
const groupOf: ReadonlyMap<string, WordGroup> = new Map(
  groups.flatMap((group) => group.words.map((word) => [word, group] as const)),
);
const anyWord = wordFinder(groupOf.keys());
const shopWord = wordFinder(ADVERTISING_GROUPS.flatMap(({ words }) => words));

/**
 * Weighs a clause, a sentence or a line by what is in it (REPORT-FORMAT 7.3, 7.6): the vocabularies of advertising,
 * of government and of offences, the character model, brands, foreign links, private accounts and addresses. A
 * brand that nobody has seen before needs none of them to be known.
 */
export function appraise(piece: string, surroundings: Surroundings): Appraisal {
  const text = fold(piece.slice(0, LONGEST_PIECE)).toLowerCase();
  const counted = countWords(text);
  const model = modelPoints(text);
  const hints = hintsIn(text, surroundings, counted);
  const words = counted.map(
    ({ group, words: own }) => group.weight * Math.min(MOST_WORDS, own.length),
  );
  const isWorded =
    counted.some(({ group }) => group.isTelling) || isKeywordLine(text, counted, hints);
  const isTold = isWorded || hints.some((hint) => hint.isTelling);
  return {
    score: [model, ...words, ...hints.map(({ weight }) => weight)].reduce((sum, one) => sum + one),
    isTold,
    isPhrase: isWorded && !SENTENCE.test(text),
    isInviting: isTold || counted.some(({ group }) => group === CALLS),
    isOffence: counted.some(({ group }) => group === OFFENCE_GROUP),
    isAdult: counted.some(({ group, words: own }) => group === PORNOGRAPHY && own.length > 1),
    evidence: [
      ...counted.map(({ group, words: own }) => `${group.name}: ${own.slice(0, 5).join(", ")}`),
      ...hints.map(({ name }) => name),
      ...(model === 0 ? [] : [`character model ${model > 0 ? "+" : ""}${model.toFixed(1)}`]),
    ],
  };
}

/** A witness that needs no vocabulary. */
interface Hint {
  readonly name: string;
  readonly weight: number;
  /** As of a word group. */
  readonly isTelling: boolean;
}

function hintsIn(
  text: string,
  { brands, foreignSites }: Surroundings,
  counted: readonly Counted[],
): readonly Hint[] {
  const latin = LATIN_NAME.exec(text)?.[0];
  const isShopAddress = ADDRESS.test(text) && !text.includes("gov.cn");
  // A link alone may lead to a newspaper, and old sites of offices have commercial addresses.
  const isWorded = counted.some(({ group }) => group.weight > 0);
  const hints: readonly (Hint | false)[] = [
    ...brands.slice(0, 2).map((brand) => ({
      name: `brand “${brand}”`,
      weight: BRAND_POINTS,
      isTelling: true,
    })),
    foreignSites.length > 0 && {
      name: `link to ${foreignSites.join(", ")}`,
      weight: SITE_POINTS,
      isTelling: isWorded,
    },
    CONTACT.test(text) && { name: "private account", weight: CONTACT_POINTS, isTelling: true },
    isShopAddress && { name: "commercial address", weight: CONTACT_POINTS, isTelling: isWorded },
    COUNTED.test(text) && { name: "a counted figure", weight: COUNTED_POINTS, isTelling: false },
    latin !== undefined && {
      name: `Latin name in “${latin}”`,
      weight: LATIN_POINTS,
      isTelling: false,
    },
  ];
  return hints.filter((hint) => hint !== false);
}

/** Whether a text by itself is an advertisement. */
export function isAdvertisement({ score, isTold }: Appraisal): boolean {
  return isTold && score >= ADVERTISEMENT;
}

/** Whether a folded text has any word, account or address of advertising at all. */
export function speaksOfShops(folded: string): boolean {
  const text = folded.toLowerCase();
  return !shopWord.find(text)[Symbol.iterator]().next().done || CONTACT.test(text);
}

function countWords(text: string): readonly Counted[] {
  const found = new Map<WordGroup, Set<string>>();
  for (const word of anyWord.find(text)) {
    const group = groupOf.get(word);
    if (group === undefined) continue;
    const words = found.get(group) ?? new Set<string>();
    found.set(group, words.add(word));
  }
  return groups.flatMap((group) => {
    const words = found.get(group);
    return words === undefined ? [] : [{ group, words: [...words] }];
  });
}

/** The model's log-odds over the whole piece: a longer one that reads like advertising says more. */
function modelPoints(text: string): number {
  const pairs = (text.match(/\p{Script=Han}/gu)?.length ?? 1) - 1;
  const points = (advertisingScore(text) * pairs) / NATS_PER_POINT;
  return Math.round(Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)) * 10) / 10;
}

/** Names and doors without grammar between them; doors alone (用户登录 注册 首页) are any site's. */
function isKeywordLine(text: string, counted: readonly Counted[], hints: readonly Hint[]): boolean {
  const shop = counted.filter(({ group }) => group.weight > 0);
  const words = shop.flatMap((group) => group.words);
  const speaking = hints.filter(({ weight }) => weight > 0);
  const isNamed =
    speaking.length > 0 || shop.some(({ group }) => group !== DOORS && group !== CALLS);
  const letters = words.join("").length + (LATIN_NAME.exec(text)?.[0].length ?? 0);
  return (
    words.length + speaking.length >= KEYWORD_LINE &&
    isNamed &&
    letters >= text.length * KEYWORD_SHARE &&
    !SENTENCE.test(text)
  );
}
