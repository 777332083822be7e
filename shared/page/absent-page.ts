/** What a server says, folded, of a page that was asked for and is not there (REPORT-FORMAT 5.5): a soft 404. */
export const ASKED_FOR_IS_ABSENT =
  /(?:访问|查看|请求|浏览)的(?:页面|内容|信息|文章|网页).{0,8}(?:不存在|已(?:被)?删除|找不到|丢失)/u;
