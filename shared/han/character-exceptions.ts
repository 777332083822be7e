/** Where the converter's own tables are not right for pages of the mainland's agencies. */
interface CharacterException {
  /** Global; over the text as published. Matches the one character that is concerned. */
  readonly pattern: RegExp;
  readonly to: string;
}

/**
 * Characters that stand for another one here than the tables say (REPORT-FORMAT 7.9). The tables know 乾隆 and
 * 宫商角徵羽, but not the places and families; and they leave the variants of other regions as they are.
 */
export const CHARACTER_EXCEPTIONS: readonly CharacterException[] = [
  // 乾县, 乾安县, 乾陵 and the towns: a copy that left 县 as it is does not have the tables' 乾縣.
  {
    pattern:
      /乾(?=[县縣陵州]|安(?!全|排|置|装|裝|心|定)|(?:元|潭|务|務)[镇鎮])(?<![骨若能苦实實才主枝]乾)/gu,
    to: "乾",
  },
  { pattern: /濬(?=[县縣])/gu, to: "浚" },
  { pattern: /澂(?=江)/gu, to: "澄" },
  // The family 於, after an office or at the head of a clause, before a form of address.
  {
    pattern:
      /(?<=^|[、,，。:：;；\s]|[局處处科部市縣县區区鎮镇鄉乡]長|[局处科部市县区镇乡]长|主任|[書书][記记])於(?=\p{Script=Han}{1,2}(?:同志|先生|女士))/gmu,
    to: "於",
  },
  // 着 is 著 in Taiwan; in these words 著 is the mainland's too.
  {
    pattern: /(?<![显顯卓昭名论論编編专專土原译譯合巨遗遺拙])著(?![名作称稱述者录錄书書])/gu,
    to: "着",
  },
  { pattern: /衞/gu, to: "卫" },
  { pattern: /敍/gu, to: "叙" },
  { pattern: /戸/gu, to: "户" },
  { pattern: /竝/gu, to: "并" },
  { pattern: /囯/gu, to: "国" },
  { pattern: /汚/gu, to: "污" },
  { pattern: /凖/gu, to: "准" },
  { pattern: /賛/gu, to: "赞" },
  { pattern: /歳/gu, to: "岁" },
  { pattern: /係/gu, to: "系" },
];
