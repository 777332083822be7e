import { readdirSync, readFileSync } from "node:fs";
import { Random } from "../../score/random.ts";

/** A text that the model learns from, and whose it is. */
export interface Example {
  readonly text: string;
  readonly isAdvertisement: boolean;
  /** The trade that advertises, or the file of what offices write. */
  readonly source: string;
  /** Which sentence of the source it is, or is a part of. */
  readonly sentence: number;
  /** Part of a sentence counts for less than a sentence: not every clause of an advertisement sounds like one. */
  readonly weight: number;
}

const TEXTS = new URL("./", import.meta.url);
const PROSE = new URL("../character-model/", import.meta.url);

/** What stands for `{brand}`: every kind of name, so that the model learns none of them. */
const NAMES =
  `鸿运汇 Velarno 博冠体育 sunwin88 乐途娱乐 紫荆阁 ok900 金鼎国际 Mika视频 星耀 万豪平台 tt567 蓝鲸影院 聚福 bigoto
  九天汇 玖富app 云鼎官网 樱桃社 火狐在线 kx1188 德信 Nortex 顺发棋牌 飞鸟直播 橙子 富通金服 8899kk 爱乐透 卓越网`.split(
    /\s+/u,
  );
const EVENTS = ["世界杯", "欧洲杯", "欧冠", "奥运会", "NBA总决赛", "亚洲杯"];
/** Each wording with so many different names. */
const NAMES_EACH = 2;
const PROSE_FILES = [
  { file: "advertising-prose.txt", source: "prose", isAdvertisement: true },
  { file: "government-prose.txt", source: "government prose", isAdvertisement: false },
] as const;
const CLAUSE_WEIGHT = 0.5;
const SHORTEST_CLAUSE = 4;

/** All examples: the sentences of our own, and their clauses. */
export function readExamples(): readonly Example[] {
  const random = new Random("wording model");
  const named = (line: string): readonly string[] =>
    Array.from({ length: line.includes("{brand}") ? NAMES_EACH : 1 }, () =>
      line
        .replaceAll("{brand}", () => random.pick(NAMES))
        .replaceAll("{event}", () => random.pick(EVENTS)),
    );
  const advertisements = filesIn("advertisements/").flatMap(({ source, lines }) =>
    lines
      .flatMap(named)
      .flatMap((text, i) => withClauses(text, { isAdvertisement: true, source, sentence: i })),
  );
  const genuine = filesIn("genuine/").flatMap(({ source, lines }) =>
    lines.flatMap((text, i) => withClauses(text, { isAdvertisement: false, source, sentence: i })),
  );
  const prose = PROSE_FILES.flatMap(({ file, ...kind }) =>
    linesOf(new URL(file, PROSE)).flatMap((text, i) => withClauses(text, { ...kind, sentence: i })),
  );
  return [...advertisements, ...genuine, ...prose];
}

function withClauses(
  text: string,
  origin: Pick<Example, "isAdvertisement" | "source" | "sentence">,
): readonly Example[] {
  const clauses = text
    .split(/(?<=[，,。！？!?；;])/u)
    .filter((clause) => (clause.match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST_CLAUSE);
  const parts = clauses.length > 1 ? clauses : [];
  return [
    { ...origin, text, weight: 1 },
    ...parts.map((clause) => ({ ...origin, text: clause, weight: CLAUSE_WEIGHT })),
  ];
}

function filesIn(
  folder: string,
): readonly { readonly source: string; readonly lines: readonly string[] }[] {
  const place = new URL(folder, TEXTS);
  return readdirSync(place)
    .toSorted()
    .map((file) => ({ source: file.replace(".txt", ""), lines: linesOf(new URL(file, place)) }));
}

function linesOf(file: URL): readonly string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
