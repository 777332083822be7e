import { MOST_LINES, remembered } from "../../../page/remembered.ts";
import { endsAsBrand } from "./brand-ending.ts";

/** What names of agencies, public bodies and places end with (REPORT-FORMAT 4.4). */
const AGENCY_ENDING =
  /(?:(?<=[育术技化安法源境护设输利村业务游计生障公政])厅|[局委办署部司处科股所站队校厂联协库]|广电|融媒|联通|电信|急救|[一二三四五六七八九十][中小]|[国城交水旅]投|(?<!影)院|政府|委员会|办公室|中心|公司|集团|银行|大学|学院|中学|小学|医院|协会|学会|联合会|合作社|农场|林场|海关|支行|分行|监狱|[馆园团师社]|[日晚早时]报|(?<![平后前舞])台|基地|管局|电视|街道|社区|管委会|[省市县区旗镇乡州村]|(?<!联)盟|地区|苏木|嘎查|兵团|垦区|农垦|(?:工|促|消委|委|十字|慈善|老龄|仲裁|理事|基金|研究|商|工商)会|[湾岛港堡滩坝沟寨屯坪岭峡湖]|(?<![亚欧美非])洲|(?:年|文化|科学|儿童)宫|(?:新|生态|科学|科技|大学|产业|航空|卫星|商贸|未来|知识)城)$/u;
/** An agency is named after its place, which the name begins with; a brand seldom has a kind of place in it. */
const PLACE_BEGINNING =
  /^(?:国家|中国)\p{Script=Han}{2,8}?[局会行]\p{Script=Han}{2,}$|^(?:\p{Script=Han}{1,8}?|\p{Script=Han}{4,14}族自治)(?:[省市县旗镇乡盟]|(?<![神九德])州|自治区|新区|开发区|街道|苏木|(?<![小专社校特])区)\p{Script=Han}{2,}$/u;

/** Houses that sell pleasure end as public bodies do, but nobody reports from them: 赌馆, 影库, 夜总会. */
const PLEASURE_HOUSE =
  /(?:会馆|[牌赌克]馆|[赌娱]乐?[场坊]|[戏艺歌舞]厅|会所|夜总会|茶社|公社|[影图片]库|部落|俱乐部|乐园|天地)$/u;

/** Whether a name ends as those of agencies, other bodies and places do. */
export function endsAsBody(name: string): boolean {
  return AGENCY_ENDING.test(name) && !PLEASURE_HOUSE.test(name);
}

/** How the bodies below a national one are called, which go by its name and their own: 华中监管局, 河南调查总队. */
const LOWER_BODY =
  /^\p{Script=Han}{1,14}(?:局|[总支大]队|分中心|专员办|监管办|办公室|办事处|委员会|分署|分行|支行|海关|分院)$/u;

/** Whether a name is one of a body that may stand below another, behind whose name it is written. */
export function isNameOfLowerBody(name: string): boolean {
  return LOWER_BODY.test(name) && !endsAsBrand(name);
}

/** What has a 人民政府: a place by its kind, as no firm or house is. */
const GOVERNED = /(?:[省市县旗镇乡州盟]|(?<!社)区|街道|地区|苏木)$/u;

/** Whether a name is one of a place that a 人民政府 may govern. */
export function isGoverned(name: string): boolean {
  return GOVERNED.test(name);
}

/** Whether a name begins with that of a place and its kind, as agencies' do. */
export function beginsWithPlace(name: string): boolean {
  return PLACE_BEGINNING.test(name);
}

/** Whether a form ends as the names of agencies, bodies and places do, or begins with a place's. */
export const isNameOfAgencyOrPlace: (form: string) => boolean = remembered(isNamed, MOST_LINES);

function isNamed(form: string): boolean {
  // 高新区(新市区) is one place with another name of it in brackets.
  const name = form.replace(/[(（][^()（）]*[)）]$/u, "");
  return endsAsBody(name) || (beginsWithPlace(name) && !endsAsBrand(name));
}
