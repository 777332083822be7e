import { GAMES } from "../brand-stems.ts";
import type { Scorer } from "./evidence.ts";

/**
 * What follows the name of a firm, a street, a product or a person, and what is said of projects, applications, goods and
 * offences, but never of 政务公开, an agency or a site.
 */
const AFTER_A_NAME =
  /^(?:[（(][^）)]{1,12}[）)])?(?!有限公司(?:官|app|登|入口))(?:股份|有限|责任公司|集团|公司|酒店|宾馆|银行|医院|大学|学院|学校|中学|小学|幼儿园|社区|路|街|大道|广场|花园|小区|村|山|河|江|湖|岛|水库|机场|港|站|同志|先生|女士|局长|主任|书记|镇长|乡长|县长|区长|市长|任组长|为组长|小程序|系统|公众号|号|品牌|牌|商标|药业|食品|科技|项目|工程|[一二三]期|企业|案件|案|来电|技术|设备|用户|注册|移动端|旗舰店|分厅|办件|访问量|应用|基站|网点|景区|片区|文化节|村寨|聚居|调解|工作室|工作法|志愿|展商|期间|环评|监测|指标|排污|水质|厂区|用地|征地|征收|棚户区|污水|欠薪|中标|投资|等企业|等(?:\d|多)|典型案例|专项行动|专项整治|诉)/u;
/** What is done with an application, and with a firm. */
const BEFORE_A_NAME = /(?:使用|下载|接入|上架|引进|走访|招商|签约|赴)[“"]?$/u;
const BEFORE_A_PERSON =
  /(?:组长|局长|主任|联系人|经办人|负责人|作者|编辑|责编|记者|审核|撰稿)[::]?$/u;
/** Offences are named in full: 查处六合彩, 幸运飞艇赌博案 (REPORT-FORMAT 7.6). */
const OFFENCE_BEFORE = /(?:查处|打击|取缔|开设|利用|破获|参与|整治|禁止|涉嫌)[“"]?$/u;
const OFFENCE_AFTER = /^[”"]?(?:网络)?(?:赌博|赌场|犯罪|案|违法|窝点|团伙)/u;
const OPENING_QUOTE = /["“「『〈<]$/u;
const CLOSING_QUOTE = /^["”」』〉>]/u;

/**
 * Against a brand: signs that publishers name something of their own (REPORT-FORMAT 7.6), as quotes around an
 * application's name, or what follows a firm, a street or a person. Pasted names have them by chance only.
 */
export const honestUse: Scorer = ({ occurrences }) => {
  const honest = occurrences.filter(
    ({ surround: { before, after } }) =>
      AFTER_A_NAME.test(after) ||
      BEFORE_A_NAME.test(before) ||
      BEFORE_A_PERSON.test(before) ||
      OFFENCE_BEFORE.test(before) ||
      OFFENCE_AFTER.test(after) ||
      (OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after)),
  );
  const share = honest.length / Math.max(1, occurrences.length);
  if (share === 0) return null;
  return {
    weight: -6 * share,
    why: `quoted or followed as a name ${honest.length} times of ${occurrences.length}`,
  };
};

/** Against a brand: a place's own name, or one with a place's name in it (爱山东, i厦门). */
export const placeName: Scorer = ({ form, occurrences }, { places }) => {
  const named = occurrences.filter(
    ({ line, start, end }) => (places.longestAt(line.text, start)?.length ?? 0) >= end - start,
  );
  if (named.length * 2 >= occurrences.length) {
    return { weight: -6, why: "the name of a place, or its beginning" };
  }
  for (let at = 0; at < form.length - 1; at += 1) {
    const name = places.longestAt(form, at);
    // 德州扑克 is no place.
    const isGame =
      name !== null && GAMES.some((game) => form.includes(game) && game.includes(name));
    const isWide =
      !isGame && name !== null && places.find(name).some(({ level }) => WIDE.has(level));
    if (isWide) return { weight: -2, why: `holds the name of a place, ${name}` };
  }
  return null;
};

/** Counties and towns bear names that are everyday words: 凤凰, 和平. */
const WIDE: ReadonlySet<string> = new Set(["province", "prefecture"]);
