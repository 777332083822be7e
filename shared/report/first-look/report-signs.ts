/** Words by which reports, their look-alikes and their columns are called (REPORT-FORMAT 4.3, 6.5). */
export const NAMES_REPORT =
  /报告|年报|报表|公报|年鉴|总结|统计表|情况表|预算|决算|信息公开|政务公开|资讯公开/u;

/** Rules and documents about reports bear no year where they hold for every one (REPORT-FORMAT 6.5). */
export const ABOUT_REPORTS =
  /(?:公开|年度).{0,24}(?:办法|制度|规定|规范|格式|样式|模板|范文|样本|通知|通报|公告|解读|图解|指南|说明|考核|评估)/u;

/** A year of coverage or of publication, in digits or in words. */
export const YEAR = /20[0-3]\d|二[〇○零0][〇○零0一二三][〇○零0一二三四五六七八九]/u;

/**
 * What an annual report speaks of in every edition of its form, in prose and in tables (REPORT-FORMAT 1, 2): each
 * family is one subject, so that one overwritten term takes away one at most. Written without signs and spaces.
 */
export const TERM_FAMILIES: readonly RegExp[] = [
  /信息公开|政务公开|公开信息/u,
  /年度报告|年报|本报告|统计期限/u,
  /主动公开/u,
  /申请公开|公开申请|信息公开申请|依申请/u,
  /予以公开|部分公开|不予公开|同意公开|不予处理|无法提供/u,
  /结转|新收/u,
  /行政复议|行政诉讼|复议|诉讼/u,
  /结果维持|结果纠正|尚未审结/u,
  /规范性文件|规章/u,
  /行政许可|行政处罚|行政强制/u,
  /事业性收费|收费及减免|信息处理费|检索复制/u,
  /总体情况|概述|基本情况/u,
  /存在的?(?:主要)?(?:的)?问题|改进情况|改进措施|不足/u,
  /需要报告的|其他事项/u,
  /公开条例|公开平台|监督保障|公开目录|公开指南/u,
];

/** What stands in the place of a page that is not there, or not yet: to be told by name (REPORT-FORMAT 5.4, 5.5). */
export const NOT_THERE =
  /不存在|已删除|被删除|已下架|找不到|未找到|暂无|正在建设|建设中|正在更新|维护中|敬请期待|验证|拦截|拒绝访问/u;
