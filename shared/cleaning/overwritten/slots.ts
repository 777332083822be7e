/** A place in a text where an agency's name belongs and a site's does not, by the words around it, folded. */
export interface AgencySlot {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** How much of a line on either side tells what a slot is for. */
export const SLOT_WIDTH = 16;

/** What the index card of a page and its foot call the agency by; the source of a text may be a site. */
export const LABELS =
  "作者|联系方式|联系单位|(?:发布|发文|公开|编制|供稿|填报|制作)(?:机构|机关|单位)|责任部门";

/** A cell with such a label alone, over folded text. */
export const AGENCY_LABEL = new RegExp(`^(?:${LABELS}):?$`, "u");

/** Slots of the author of a document (REPORT-FORMAT 4.3, 4.4); the first that fits. */
export const AGENCY_SLOTS: readonly AgencySlot[] = [
  // A university leads an assessment (由X牵头), a firm runs the site (由X负责): neither writes the report.
  {
    name: "author",
    before: /由$/u,
    after: /^(?!牵头|负责|承担|承办|协助|配合|提供|组织|实施|开展|对|为)/u,
  },
  { name: "author", before: /(?:现将|现公布|请与|请联系|请向|联系|代表|经)$/u },
  { name: "agency by a label", before: new RegExp(`(?:${LABELS}):$`, "u") },
  // A site's list gives whose report it is behind the title: 2014年度报告(X局).
  { name: "title of a report", before: /(?:报告|年报|总结)\($/u, after: /^\)/u },
  {
    name: "title of a report",
    after:
      /^(?:关于)?(?:20\d{2}|二[〇零○O0一二].{2})?年?度?(?:本级)?(?:政府|政务)?信息公开(?:工作)?(?:20\d{2}年?度?|年度)*(?:工作)?(?:情况)?的?(?:年度)?(?:总结)?(?:报告|年报|指南)/u,
  },
  {
    name: "agency of a year",
    before: /(?:^|[^\d])20\d{2}年?度?$/u,
    after: /^(?:政府|政务)?信息公开/u,
  },
  { name: "agency of a year", after: /^20\d{2}(?:年|-20\d{2}|届)/u },
  { name: "title of a document", before: /《(?:关于)?$/u },
  { name: "owner of a site", after: /^(?:门户|官方|政府)?网站(?!群|集约)/u },
  {
    name: "issuer",
    after:
      /^(?:关于|依照|按照|根据|依据|结合|印发|制定|制订|出台|下发|编制|召开|举办|成立|组织|高度重视|认真|严格|积极|坚持|始终|党组|党委|党委会|办公室|机关|领导|全体|局长|厅长|主任|政策法规|部门[预决]算|咨询|各科室|各处室|负责|承担|共收到|共受理|主动公开|汇总|审核|对全年|对本年|对20\d{2}年|没有其他|无其他)/u,
  },
];

/** The same slots, with the name in them, where the words on both sides tell how far it reaches; over folded text. */
const NAME = "(?<name>[\\p{Script=Han}\\w\\-－_|–·():/]{4,60}?)";
const YEAR = "(?:20\\d{2}年?度?)";
export const NAMED_SLOTS: readonly RegExp[] = [
  new RegExp(
    `(?:^|关于|现公布|现将|${YEAR})${NAME}(?:关于)?${YEAR}?(?:政府|政务)?信息公开[^。;]{0,16}?(?:报告|年报|总结|情况)`,
    "du",
  ),
  new RegExp(`(?:报告|年报|总结)\\(${NAME}\\)(?:$|[-_|—])`, "du"),
  new RegExp(
    `(?:${LABELS}|来源|出处):${NAME}(?:$|[,。;【|]|发布|时间|日期|浏览|点击|访问|字体|字号)`,
    "du",
  ),
  new RegExp(`由${NAME}(?:编制|编写|综合|按照|依照|根据|依据)`, "du"),
  new RegExp(
    `(?:请与|请联系|请向|可与|可向|联系)${NAME}(?:办公室)?(?:联系|反映|咨询|查询|[(,。])`,
    "du",
  ),
];

/** One of these stands in each of them; the cells of the form have none. */
export const SLOT_WORDS = /信息公开|[(:由]|请[与联向]|可[与向]|联系/u;

/** Slots of a site: what is read, visited or published there (REPORT-FORMAT 7.6). */
export const SITE_SLOTS: readonly AgencySlot[] = [
  {
    name: "site that is visited",
    before: /(?:通过|登录|登陆|访问|进入|浏览|打开|点击|利用|依托|借助|网址|网站|来源)[:"“]?$/u,
    after: /^(?!(?:门户|官方|政府)?网站)/u,
  },
  { name: "site with an address", after: /^[)"”]?[((]?(?:网址|https?|www\.)/iu },
  {
    name: "site that is published on",
    before: /(?:在|从|到|于)["“]?$/u,
    after: /^["”]?(?:上|首页|公开|发布|开设|设立|设置|专栏|栏目|查阅|查询|下载)/u,
  },
];
