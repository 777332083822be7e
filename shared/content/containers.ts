/** Containers that a CMS writes around an article's body and nothing else (REPORT-FORMAT 5.1). */
export const BODY_CONTAINERS: readonly string[] = [
  "ucapcontent",
  "founder-content",
  "#UCAP-CONTENT",
  "#zoom",
  "#Zoom",
  "#zoomcon",
  "#vsb_content",
  "#vsb_content_2",
  "#ivs_content",
  ".TRS_Editor",
  ".trs_editor_view",
  ".TRS_UEDITOR",
  ".trs_paper_default",
  ".Custom_UnionStyle",
  ".v_news_content",
  ".j-fontContent",
  ".bt-content",
];

/** Names that templates give to the article, and also to other things: used where no body container stands. */
export const LIKELY_CONTAINERS: readonly string[] = [
  "article",
  "main",
  ".article-content",
  ".article_content",
  ".Article_content",
  ".pages_content",
  ".xxgk-content",
  ".news_cont_d_wrap",
  ".gknbxq_detail",
  ".detail-news",
  ".fontContent",
  ".wzcon",
  ".main-txt",
  ".content",
  "#content",
  ".con",
  ".detail",
];

/** Words of the form's tables; a table with two of them is the form's own (REPORT-FORMAT 2.1). */
export const FORM_WORDS: readonly string[] = [
  "第二十条第",
  "信息内容",
  "行政规范性文件",
  "申请人情况",
  "法律服务机构",
  "结转下年度继续办理",
  "本年度办理结果",
  "结果维持",
  "复议后起诉",
  "政府信息公开情况统计表",
];

/** Headings that only a report has; hidden text with several of them is a year tab, not spam. */
export const SECTION_WORDS: readonly string[] = [
  "总体情况",
  "主动公开政府信息",
  "依申请公开",
  "行政复议",
  "存在的主要问题",
  "其他需要报告的事项",
];
