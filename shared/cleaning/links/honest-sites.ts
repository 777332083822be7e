/** Suffixes that only public bodies get: government, armed forces, schools, academies; `.政务` and `.公益`. */
export const PUBLIC_SUFFIXES: readonly string[] = [
  "gov.cn",
  "mil.cn",
  "edu.cn",
  "ac.cn",
  "gov.hk",
  "gov.mo",
  "xn--zfr164b",
  "xn--55qw42g",
];

/**
 * Sites of others that government pages link to everywhere: the state press, the services behind share buttons and
 * badges, public bodies with a name of another kind.
 */
export const HONEST_SITES: ReadonlySet<string> = new Set(
  `people.com.cn people.cn xinhuanet.com news.cn cctv.com cctv.cn cnr.cn cri.cn china.com.cn china.org.cn chinadaily.com.cn gmw.cn ce.cn
  youth.cn chinanews.com chinanews.com.cn chinacourt.org legaldaily.com.cn qstheory.cn taiwan.cn tibet.cn chinatax.cn haiwainet.cn huanqiu.com
  81.cn cyol.com ydyl.com xuexi.cn 12371.cn 12377.cn 12388.cn 12389.cn 12339.cn 12345.cn piyao.org.cn cac.cn cpc.com.cn dangjian.cn
  wenming.cn acftu.org gqt.org.cn women.org.cn cast.org.cn cdpf.org.cn redcross.org.cn chinafile.com conac.cn cnnic.cn isc.org.cn ccopyright.com.cn
  zycg.cn ccgp.cn chinabidding.cn cebpubservice.com creditchina.cn samr.cn chinatorch.org.cn cscse.edu.cn chsi.com.cn 12306.cn bjd.com.cn
  qq.com weixin.com weibo.com weibo.cn sina.com.cn sina.cn baidu.com bdimg.com baidustatic.com sohu.com 163.com ifeng.com toutiao.com douyin.com
  kuaishou.com bilibili.com youku.com iqiyi.com alipay.com alicdn.com aliyun.com jiathis.com bshare.cn bdstatic.com so.com sogou.com 360.cn
  microsoft.com mozilla.org google.cn google.com apple.com adobe.com firefox.com.cn wps.cn foxitsoftware.cn ipv6best.cn ovmap.cn map.com
  gov-online.cn thepaper.cn jschina.com.cn zjol.com.cn rednet.cn dzwww.com southcn.com hebnews.cn dahe.cn cnhubei.com scol.com.cn cqnews.net
  gxnews.com.cn hinews.cn yunnan.cn gog.cn ts.cn iqilu.com anhuinews.com jxnews.com.cn fjsen.com sxrb.com nmgnews.com.cn nen.com.cn
  cnjiwang.com dbw.cn enorth.com.cn eastday.com shobserver.com gscn.com.cn qhnews.com nxnews.net cnwest.com tibet3.com voc.com.cn`
    .trim()
    .split(/\s+/u),
);
