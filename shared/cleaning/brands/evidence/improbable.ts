import { advertisingScore, lexicality } from "../../model/character-model.ts";
import { BRAND_SUFFIXES } from "../brand-suffixes.ts";
import type { SlotKind } from "../slot-rule.ts";
import { ofForm, type Scorer } from "./evidence.ts";
import { isSold } from "./lexicon.ts";
import { isNameOfAgencyOrPlace } from "./name-grammar.ts";
import { endsAsBrand } from "./brand-ending.ts";

const HAN = /\p{Script=Han}/gu;
/** Mean log-odds from which a name reads like advertising. */
const LIKE_ADVERTISING = 0.4;

/** Letters of a Latin word beside one character: what stands with a long one may be a word in short (CHINAJOY展商). */
const LETTERS_BESIDE = 2;

/** A form that is no Chinese word, or is made of words of advertising (shared/cleaning/model). */
export const noWord: Scorer = ofForm((form) => {
  const characters = form.match(HAN)?.length ?? 0;
  if (characters < 2) return null;
  const unknown = 1 - lexicality(form);
  if (unknown < 0.3) return null;
  const letters = form.match(/[a-z]/gu)?.length ?? 0;
  const share = Math.min(1, (LETTERS_BESIDE * characters) / Math.max(1, letters));
  const weight = 1.5 * unknown * share;
  return { weight, why: `${Math.round(unknown * 100)} % of it is in no dictionary` };
});

/** 平台 and 网上 are as much the genre's as advertising's; 桃花影视 is two words of the dictionary and none of the genre. */
const SHORT = 2;

/** 全市, 我局, 上级, 有关部门: whom every report speaks of. */
const ANYBODY =
  /^(?:[我本全各该其上下两有相省市县区镇乡级直属])|部门$|单位$|机关$|群众$|^(?:关于|附件|公开|网站|首页)/u;
/** The state and the public, which stand before every kind of agency and of work. */
const EVERYWHERE =
  /^(?:国家|中央|全国|国务院|中国|上级|本级|各级|有关|相关|部门|单位|机关|群众|社会|企业|公众|公民|个人|组织)$/u;
/** What governments do, as every text has it in short: 网信办, 双拥工作, 河长制 (a list of the state's works and campaigns). */
const WORK_IN_SHORT =
  /^(?:网信|综治|信访|双拥|创[卫城文建]|双[创减随公碳]|禁毒|反诈|扫黑(?:除恶)?|扫黄打非|打非治违|涉[黄赌毒黑]|净网|护苗|清朗|治超|普法|征兵|统战|侨务|民宗|关工|老龄|妇联|团[县市区]委|[河林田路湖链]长|网格|放管服|好差评|三公|六[稳保]|扶贫|防汛|抗旱|森防|国安|编办|深改|人防|食安|(?:根治|治欠)(?:欠薪|保支)|免申即享|夜经济|四好农村路|双一流|棚改|旧改|两违|(?:冬|亚|全|省)(?:奥|运会?)|世界杯)(?:会|制)?$/u;
/** What any site calls its parts: pasted with a name, and none itself; so is what several brands end with. */
const ANY_SITE =
  /^(?:官方|官网|网站|平台|客户端|首页|主页|入口|网址|下载|手机|登[录陆]|注册|门户|app|体育|娱乐|国际)+$/u;
const MANY_SLOTS = 3;

/**
 * Against a brand: nothing but words of the dictionary (网站, 微信), which stand everywhere. In several
 * slots of an agency, a place or a term such a word is as odd as any other.
 */
export const ordinaryWords: Scorer = ({ form, slots }) => {
  if (WORK_IN_SHORT.test(form)) return { weight: -6, why: "a work of governments in short" };
  if (EVERYWHERE.test(form) || ANY_SITE.test(form) || BRAND_SUFFIXES.includes(form))
    return { weight: -6, why: "a word of every report or site" };
  if (/[a-z\d]/u.test(form) || endsAsBrand(form) || lexicality(form) < 1) return null;
  if (isSold(form)) return null;
  if (form.length > SHORT && advertisingScore(form) >= LIKE_ADVERTISING) return null;
  const phrasesOf = (...kinds: readonly SlotKind[]): number =>
    new Set(slots.flatMap(({ kind, phrase }) => (kinds.includes(kind) ? [phrase] : []))).size;
  if (ANYBODY.test(form)) return { weight: -2, why: "only words of the dictionary" };
  const governments = slots.filter(({ phrase }) => phrase.endsWith("_人民政府")).length;
  if (phrasesOf("agency", "place") >= MANY_SLOTS || governments >= MANY_SLOTS)
    return { weight: -0.5, why: "words of the dictionary, where agencies and places are named" };
  if (phrasesOf("term", "particle") >= MANY_SLOTS)
    return { weight: -0.5, why: "words of the dictionary, where others belong" };
  return { weight: -2, why: "only words of the dictionary" };
};

/**
 * What the character model says of a form's characters: advertising where an agency or a place is named is odd twice,
 * words of the genre stand everywhere.
 */
export const wordsOfAdvertising: Scorer = ({ form, slots }) => {
  const score = advertisingScore(form);
  if (Math.abs(score) < LIKE_ADVERTISING) return null;
  const odds = `log-odds ${score.toFixed(1)}`;
  if (score < 0) {
    if (isSold(form)) return null;
    const weight = Math.max(-4, 2 * score);
    return { weight, why: `made of words of government prose (${odds})` };
  }
  if (form.length <= SHORT && lexicality(form) >= 1) return null;
  const isName =
    !isNameOfAgencyOrPlace(form) && slots.some(({ kind }) => kind === "agency" || kind === "place");
  const place = isName ? ", where an agency or a place is named" : "";
  const weight = Math.min(1.5, score) + (isName ? Math.min(1.5, score) : 0);
  return { weight, why: `made of words of advertising (${odds})${place}` };
};
