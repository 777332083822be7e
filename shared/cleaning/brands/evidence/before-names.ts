import type { Scorer } from "./evidence.ts";
import { isGoverned, isNameOfAgencyOrPlace } from "./name-grammar.ts";

/** So many places of a form before another's name are no chance. */
const LEAST_PLACED = 2;

/** A place's name follows, and in full: only the place that it lies in, or who heads it, stands right before it. */
export const beforePlace: Scorer = ({ form, occurrences }, { places }) => {
  if (isNameOfAgencyOrPlace(form)) return null;
  const named = occurrences.flatMap(({ line, end }) => {
    const known = places.longestAt(line.text, end);
    const name = known !== null && FULL_PLACE.test(known) ? known : null;
    return name ?? TOWN_GOVERNMENT.exec(line.text.slice(end, end + LONGEST_TOWN))?.[0] ?? [];
  });
  if (named.length < LEAST_PLACED) return null;
  return { weight: 2, why: `right before the name of a place, ${named[0]}` };
};

const FULL_PLACE = /\p{Script=Han}{2}(?:[县市区旗镇乡]|街道)$/u;

/** A town that the table of places does not have, known by its government. */
const TOWN_GOVERNMENT = /^(?![省市县区旗州盟])\p{Script=Han}{2,4}?[镇乡](?=人民政府)/u;
const LONGEST_TOWN = 10;

/** Before so many mentions of a 人民政府 stands its place, or what is pasted over it. */
const GOVERNMENT = /^(?:人民政府|行政公署)/u;
const LEAST_GOVERNMENTS = 3;
const EACH_GOVERNMENT = 0.6;
const MOST_FOR_GOVERNMENTS = 2.5;

/** Right before 人民政府, where the full name of a place stands, and is none (REPORT-FORMAT 7.2: the place's name is a typical target). */
export const beforeGovernment: Scorer = ({ form, occurrences }) => {
  if (isGoverned(form)) return null;
  const times = occurrences.filter(({ surround }) => GOVERNMENT.test(surround.after)).length;
  if (times < LEAST_GOVERNMENTS) return null;
  const weight = Math.min(MOST_FOR_GOVERNMENTS, EACH_GOVERNMENT * times);
  return { weight, why: `right before its government’s name ${times} times, as only places are` };
};

/** Departments and public bodies by their names, which begin with their place (REPORT-FORMAT 4.4). */
const DEPARTMENT =
  /^(?:人民医院|融媒体中心|广播电视台|电视台|信息中心|大数据中心|便民服务|人民法院|人民检察院|残疾人联合会|妇女联合会|红十字会|总工会|行政公署|(?:教育|科学技术|科技|工业和信息化|经济和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|城乡规划|交通运输|水务|水利|农业农村|农牧|农业|畜牧|林业|粮食|商务|文化|卫生|卫生健康|应急管理|安全生产监督管理|审计|统计|市场监督管理|质量技术监督|食品药品监督管理|体育|医疗保障|退役军人事务|乡村振兴|城市管理|综合行政执法|行政审批|政务服务|信访|档案|气象|税务|数据|大数据|营商环境|发展和改革|机关事务|国有资产|民族宗教)(?:和\p{Script=Han}{2,6}?|旅游|广电|监督管理|服务|数据)?(?:管理)?(?:局|厅|委员会))/u;
/** Bodies that have departments besides places: zones, corps, the state's own. */
const OWNER = /(?:委员?会|政府|兵团|师|局|院|部|署|集团|公司|大学|机关|系统|各地|地方)$/u;
const LEAST_DEPARTMENTS = 3;
const EACH_DEPARTMENT = 0.4;
const MOST_FOR_DEPARTMENTS = 3.2;

/** Right before the names of departments and public bodies again and again, where its place stands, and is none. */
export const beforeDepartment: Scorer = ({ form, occurrences }) => {
  if (isGoverned(form) || OWNER.test(form)) return null;
  const named = occurrences.flatMap(({ surround }) => DEPARTMENT.exec(surround.after)?.[0] ?? []);
  if (named.length < LEAST_DEPARTMENTS) return null;
  const weight = Math.min(MOST_FOR_DEPARTMENTS, EACH_DEPARTMENT * named.length);
  return { weight, why: `right before ${named[0]} ${named.length} times, as places are` };
};
