import type { RemovalKind } from "../reading.ts";

/** What a rule removes, in both languages of the readers. */
export interface RuleDescription {
  readonly en: string;
  readonly zh: string;
}

/**
 * Every rule that may take text off a page (REPORT-FORMAT 7.3), by the name that a Removal bears. The part
 * before the slash is the removal's kind.
 */
export const RULES = {
  "hidden/display-none": { en: "not displayed", zh: "不显示（display:none）" },
  "hidden/visibility": { en: "made invisible", zh: "不可见（visibility）" },
  "hidden/opacity": { en: "wholly transparent", zh: "完全透明" },
  "hidden/tiny-font": { en: "in letters of no size", zh: "字号为零或一像素" },
  "hidden/off-screen": { en: "pushed off the screen", zh: "移出屏幕之外" },
  "hidden/zero-size": { en: "in a box of no size", zh: "容器尺寸为零" },
  "hidden/clip": { en: "clipped away", zh: "被裁剪掉" },
  "hidden/same-colour": { en: "in the colour of its background", zh: "文字与背景同色" },
  "hidden/behind": { en: "behind the page", zh: "置于页面背后" },
  "hidden/hidden-attribute": { en: "marked hidden", zh: "带有 hidden 属性" },
  "hidden/closed-dialog": { en: "in a dialog that is closed", zh: "未打开的对话框" },
  "hidden/unrendered-element": { en: "in an element that is not drawn", zh: "浏览器不绘制的元素" },
  "hidden/computed-style": { en: "not shown by the browser", zh: "浏览器中不可见" },
  "chrome/navigation": { en: "menu of the site", zh: "网站导航" },
  "chrome/breadcrumb": { en: "path to the page", zh: "当前位置（面包屑）" },
  "chrome/neighbour-articles": { en: "previous and next article", zh: "上一篇、下一篇" },
  "chrome/footer": { en: "foot of the site", zh: "网站页脚" },
  "chrome/related-links": { en: "links to other articles", zh: "相关链接" },
  "chrome/page-tools": { en: "buttons and page tools", zh: "页面工具按钮" },
  "chrome/publication-line": { en: "line of date and source", zh: "发布信息行" },
  "chrome/reading-aid": { en: "reading aids", zh: "朗读与阅读提示" },
  "chrome/outside-content": { en: "around the article", zh: "正文以外的部分" },
  "inserted/adult": { en: "search spam of pornography", zh: "色情关键词" },
  "inserted/advertisement": { en: "advertisement", zh: "植入广告" },
  "inserted/brand": { en: "brand name put in", zh: "植入的品牌名称" },
  "inserted/takeover": { en: "search phrases on a string", zh: "劫持首行的关键词串" },
  "inserted/foreign-links": { en: "links to sites of others", zh: "指向外站的链接块" },
  "inserted/script": { en: "code that shows as text", zh: "泄漏成正文的脚本代码" },
  "inserted/link-farm": { en: "list of sold links", zh: "链接农场" },
  "substituted/address": { en: "another address in place of the site's", zh: "网址被替换" },
  "substituted/identity": { en: "name of a site in place of the agency", zh: "站名覆盖了机构名称" },
  "substituted/brand": { en: "brand name in place of a word", zh: "品牌名称替换了原词" },
  "wrapper/encyclopaedia": { en: "around an encyclopaedia's entry", zh: "百科词条的附加栏目" },
  "wrapper/introduction": { en: "how a farm offers a text", zh: "采集站的导语" },
  "wrapper/keywords": { en: "a farm's list of keywords", zh: "采集站的推荐词与标签" },
  "wrapper/recommendation": { en: "what a farm recommends", zh: "采集站的推荐内容" },
  "wrapper/repeated-title": { en: "title printed again by a farm", zh: "采集站重复的标题" },
  "gloss/pinyin": { en: "readings put after characters", zh: "夹注的拼音" },
  "duplicate/hidden-copy": { en: "hidden copy of what is shown", zh: "隐藏的正文副本（如手机版）" },
  "duplicate/contents": { en: "contents made of the headings", zh: "由标题拼成的目录" },
  "duplicate/copy": { en: "the article again", zh: "全文的重复副本" },
  "duplicate/abstract": { en: "abstract made of the text itself", zh: "由正文拼成的摘要" },
} as const satisfies Readonly<Record<`${RemovalKind}/${string}`, RuleDescription>>;

export type RuleName = keyof typeof RULES;

const byName: ReadonlyMap<string, RuleDescription> = new Map(Object.entries(RULES));

/** What the rule of a name removes; undefined for a rule of another version. */
export function ruleNamed(name: string): RuleDescription | undefined {
  return byName.get(name);
}

const KINDS: readonly RemovalKind[] = [
  "hidden",
  "chrome",
  "inserted",
  "substituted",
  "wrapper",
  "gloss",
  "duplicate",
];

/** The kind of removal that a rule makes: the part of its name before the slash. */
export function kindOf(rule: RuleName): RemovalKind {
  const kind = KINDS.find((one) => rule.startsWith(`${one}/`));
  if (kind === undefined) throw new TypeError(`The rule ${rule} names no kind of removal.`);
  return kind;
}
