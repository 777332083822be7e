import { split } from "../vocabulary/word-group.ts";

/** Latin words that government prose glues to Han words (REPORT-FORMAT 7.6); never brands. */
export const LATIN_ABBREVIATIONS: readonly string[] = split(`
  app ppp wto cpi iso gdp nba cba ukey ueditor wifi web wap www http https pdf rss vip vr ktv pos led sms covid
  ip ipv4 ipv6 vpn ftp dns ssl idc ofd word excel saas paas iaas ai 5g 4g ar gis bim epc eod tod ca oa ic id ofdi fdi
  b2b b2c o2o p2p k12 pm2 pm10 vocs nox cod lng etc rcep ngo gps atm ct mri dna hpv phd mba gmp gsp haccp
`);
