import { split } from "../vocabulary/word-group.ts";

/** Latin words that government prose glues to Han words (REPORT-FORMAT 7.6); never brands. */
export const LATIN_ABBREVIATIONS: readonly string[] = split(`
  app ppp wto cpi iso gdp nba cba ukey ueditor wifi web wap www http https pdf rss vip vr ktv pos led sms covid
`);
