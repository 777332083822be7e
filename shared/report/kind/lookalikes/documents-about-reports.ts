import { trait, words } from "../clue.ts";
import { ITS_NUMBERS, type Lookalike } from "../lookalike.ts";

/** Documents that speak of the yearly reports, or stand in their place (REPORT-FORMAT 6.5). */
export const ABOUT_REPORTS: readonly Lookalike[] = [
  {
    kind: "template",
    called: "a sample text of a content farm",
    clues: [
      words("title", 4, "its title calls it a sample", /范文|范本|模板|模版|样本|参考稿/u),
      trait("masked-identity", 4, "its title has a mask instead of a name or a year"),
      words(
        "text",
        3,
        "it introduces itself as collected for the reader",
        /小编.{0,6}(?:整理|收集|分享|大家)|供大家参考|供您参考|希望对(?:你|您|大家)有/u,
      ),
      words(
        "wrapper",
        4,
        "it was introduced as collected for the reader",
        /小编.{0,6}(?:整理|收集|分享|大家)|供大家参考|范文|范本/u,
      ),
      words("text", 2, "its years are masked", /20(?:\*\*|[xX×]{2})年/u),
      words("text", 2, "its places are masked", /(?:\*\*|××|XX|xx)[省市县区镇]/u),
      trait("masked-names", 2, "names are masked throughout"),
      // A rewritten copy is none, even where its tables were left as they were.
      trait("spun-words", 8, "its words were exchanged or deleted by a rewriting program"),
      words("text", 2, "it ends in a farm's list of keywords", /推荐访问:/u),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "form",
    called: "the blank form",
    clues: [
      words("title", 4, "its title calls it a format", /格式|样表|表样|空表|填报说明|填写说明/u),
      trait("empty-form", 4, "its tables have no numbers"),
      trait("hollow-sections", 4, "its sections have no text"),
      words(
        "opening",
        2,
        "it leaves the agency to be filled in",
        /[(]?(?:机关|单位|部门)名称[)]|_{4,}|X{2,}年度?/u,
      ),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "notice",
    called: "a notice",
    clues: [
      words(
        "title",
        4,
        "its title calls it a notice",
        /通知(?:\(.{0,12}\))?$|的(?:预备?通知|函)$|^通知/u,
      ),
      words(
        "title",
        2,
        "its title asks for work to be done",
        /关于(?:认真|切实|进一步|抓紧|全面)?做好|编制.{0,8}工作|报送/u,
      ),
      words("text", 3, "it says that matters are notified", /现(?:将|就).{0,40}(?:通知|函告)如下/u),
      words(
        "opening",
        2,
        "it addresses subordinate agencies",
        /各.{0,24}(?:政府|部门|单位|委|局|街道办?事?处?)[^。]{0,60}:/u,
      ),
      words("text", 1, "it is handed down", /印发给你们|请(?:遵照|认真贯彻)执行|贯彻落实\(执行\)/u),
      trait("encloses-report", -4, "but the report itself stands below it"),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "bulletin",
    called: "a bulletin on other agencies' reports",
    clues: [
      words("title", 4, "its title calls it a bulletin", /通报/u),
      words("text", 4, "it says that matters are made known", /现(?:将|就)?.{0,60}通报如下/u),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "rules",
    called: "a set of rules",
    clues: [
      words(
        "title",
        4,
        "its title calls it rules",
        /(?:制度|办法|规定|细则|规范|规程|规则|条例|方案)(?:[(].{0,12}[)])?$/u,
      ),
      trait("articles", 4, "it is divided into articles"),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "infographic",
    called: "an infographic",
    clues: [
      words("title", 4, "its title calls it a picture", /图解|一图|长图|图说|图读|数读|动漫|H5/iu),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "interpretation",
    called: "an interpretation of a report",
    clues: [
      words("title", 4, "its title calls it an interpretation", /解读|解析|政策问答|释义/u),
      words("text", 4, "it says that it interprets", /(?:进行|作|作出)如下解读|解读如下/u),
      words(
        "headings",
        3,
        "its headings give background and purpose of the writing",
        /(?:编制|起草|制定|出台)(?:的)?(?:背景|依据|目的|过程)/u,
      ),
      ITS_NUMBERS,
    ],
  },
];
