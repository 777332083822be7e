/** Words that a spinner leaves, and the word that the genre has there. */
interface SpunWord {
  readonly pattern: RegExp;
  readonly meant: string;
}

/**
 * What rewriting programs make of the words of the genre (REPORT-FORMAT 7.3, S14). Each is an expression that no
 * agency writes: 当局 alone may be another country's, 当局信息公开 is nobody's.
 */
export const EXCHANGED_WORDS: readonly SpunWord[] = [
  { pattern: /人平易近/gu, meant: "人民" },
  { pattern: /网坐/gu, meant: "网站" },
  {
    pattern:
      /(?<=人民|平易近|[省市县区镇乡级])当局|当局(?=信息|网|门户|部门|工作|事情|采购|公报|办公|规章|投资|文件|机关)/gu,
    meant: "政府",
  },
  { pattern: /进[1１]步/gu, meant: "进一步" },
  {
    pattern: /(?<=信息公开|政务公开|年度|各项|办事)事情(?!况)|事情(?=报告|要点|人员|机制)/gu,
    meant: "工作",
  },
  { pattern: /当真(?=贯彻|落实|做好|组织|学习|开展|执行|履行|办理|答复)/gu, meant: "认真" },
  { pattern: /(?<=党|共)外央|外华(?=人民)|集外(?=公开|发布|学习|力量)/gu, meant: "中" },
  { pattern: /(?<=公开|规章|各项|工作|保密|审查)轨制|轨制(?=扶植|建设)/gu, meant: "制度" },
  {
    pattern: /(?<=平台|轨制|制度|栏目|机构|队伍|网站)扶植|扶植(?=法治|阳光|服务型)/gu,
    meant: "建设",
  },
  { pattern: /体系体例/gu, meant: "体制" },
  { pattern: /(?<=高度|不够)正视/gu, meant: "重视" },
  { pattern: /(?<=存在的?|主要)题目(?=和|及|与)/gu, meant: "问题" },
  { pattern: /(?<=信息公开|工作|事情|年度)陈述/gu, meant: "报告" },
  { pattern: /(?<=各|本|责任|相关)单元(?=[的和及、,，]|要|应)/gu, meant: "单位" },
];

/** What is left of fixed names when a word is deleted from a text wherever it stands. */
interface DeletedWord {
  readonly word: string;
  readonly pattern: RegExp;
}

export const DELETED_WORDS: readonly DeletedWord[] = [
  {
    word: "政府",
    pattern:
      /(?<=中华人民共和国)(?=信息公开条例)|《(?=网站(?:监管|工作)?年度(?:工作)?报表》)|(?<=[省市县区]人民)(?=办公[室厅]|网站|门户)/gu,
  },
  { word: "习近平", pattern: /(?<=以|坚持|贯彻)(?=新时代中国特色社会主义思想)/gu },
];
