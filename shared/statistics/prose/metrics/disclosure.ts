import { publicationChannels } from "../domains.ts";
import type { MetricRule } from "./metric-rule.ts";

const NOT_GOVERNMENT_INFORMATION =
  /申请|收到|受理|公示信息|双公示|解读|咨询|招聘|(?<!信息公开)(?:专栏|栏目)|发布政务信息/u;

/** Who or what may stand before the verb. Anything else (展板公开信息) is a channel that no table names. */
const ACTOR =
  '(?:^|[局办镇乡厅委院处站室所校市县区省州旗年度计共上中内等栏端号网.\\uE000、"]|街道|单位|机关|部门|主体|政府|公报|平台|渠道|方式|途径|形式|载体|网站|微博|微信|媒体|新增)';
const ADVERBS = "(?:主动|共计|累计|全年|合计|总计|向社会|及时|依法|对外|已|共)*";
const DISCLOSED_INFORMATION =
  "(?:公开|发布|公布)(?:了|的|共|累计)*(?:各类|各种|各项|各方面|有关|相关|本级|本单位)?(?:主动公开|公开)?的?(?:政府|政务)?(?:各类)?信息#";
const NUMBER_FIRST = "(?:公开|发布|公布)#(?:各类|有关|相关)?(?:主动公开)?的?(?:政府|政务)?信息$";

/** 主动公开. A number of one category (财政信息12条) is no total, and no metric. */
export const disclosureRules: readonly MetricRule[] = [
  {
    metrics: ["disclosedTotal"],
    kinds: ["document"],
    unit: /^[^次]*$/u,
    clause: new RegExp(
      `${ACTOR}${ADVERBS}(?:${DISCLOSED_INFORMATION}|${NUMBER_FIRST})|(?:政府|政务|各类)信息(?:主动)?(?:公开|发布)#`,
      "u",
    ),
    unless: NOT_GOVERNMENT_INFORMATION,
    split: publicationChannels,
    place: "headline",
  },
  {
    metrics: ["disclosedTotal"],
    kinds: ["document"],
    unit: /^条$/u,
    clause: /主动公开#$/u,
    unless: NOT_GOVERNMENT_INFORMATION,
    split: publicationChannels,
    place: "headline",
  },
  {
    metrics: [],
    kinds: ["document"],
    clause:
      /(?:公开|发布|推送|发表|刊登|刊发)(?:了|共|各类|政府|政务|工作)*(?:信息|动态|博文|微博|图文|消息|文章|稿件)?#(?:$|[^#]*信息$)/u,
    unless: NOT_GOVERNMENT_INFORMATION,
    split: publicationChannels,
  },
];
