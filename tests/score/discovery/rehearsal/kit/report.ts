import { dayOf, pick, sample } from "./random.ts";
import { type Doc, fill, type Setting } from "./docs.ts";
import { FAULTS, GENERAL, NEW_HEADS, OLD_HEADS, OLD_TEXT, PREFACES, REST } from "./report.data.ts";
import { activeTable, applicationTable, disputeTable, type TableLook } from "./tables.ts";

/** How the editors of a site write a report down. */
export interface ReportLook {
  readonly table: TableLook;
  heading(text: string): string;
  paragraph(text: string): string;
}

/** A plain look. */
export const PLAIN_LOOK: ReportLook = {
  table: {
    open: '<table border="1" cellspacing="0" cellpadding="0" width="100%">',
    cell: (text) => text,
  },
  heading: (text) => `<p><strong>${text}</strong></p>`,
  paragraph: (text) => `<p>\u3000\u3000${text}</p>`,
};

function newBody(setting: Setting, seed: string, look: ReportLook): string {
  const write = (text: string, own: string): string =>
    look.paragraph(fill(text, setting, `${seed}/${own}`));
  const [one = "", two = "", three = "", four = "", five = "", six = ""] = NEW_HEADS.map((head) =>
    look.heading(head),
  );
  const general = GENERAL.slice(0, 6).map((text, at) => write(text, `general${String(at)}`));
  const faults = sample(`${seed}/faults`, FAULTS, 3).map((text, at) =>
    write(text, `f${String(at)}`),
  );
  return [
    write(pick(`${seed}/preface`, PREFACES), "preface"),
    one,
    ...general,
    two,
    activeTable(look.table, setting.year, seed),
    three,
    applicationTable(look.table, setting.year, seed),
    four,
    disputeTable(look.table, seed),
    five,
    ...faults,
    six,
    write(pick(`${seed}/rest`, REST), "rest"),
  ].join("\n");
}

function oldText(head: string, at: number): readonly string[] {
  if (/问题|不足/u.test(head)) return FAULTS.slice(0, 2);
  if (/复议/u.test(head)) return [OLD_TEXT.dispute];
  if (/收费/u.test(head)) return [OLD_TEXT.fees];
  if (/依申请/u.test(head)) return [OLD_TEXT.asked];
  if (/主动/u.test(head)) return [OLD_TEXT.active, ...GENERAL.slice(6, 7)];
  return at === 0 ? [...GENERAL.slice(0, 1), ...GENERAL.slice(7)] : REST.slice(1, 2);
}

function oldBody(setting: Setting, seed: string, look: ReportLook): string {
  const write = (text: string, own: string): string =>
    look.paragraph(fill(text, setting, `${seed}/${own}`));
  const sections = pick(`${seed}/heads`, OLD_HEADS).flatMap((head, at) => [
    look.heading(head),
    ...oldText(head, at).map((text, index) => write(text, `${String(at)}/${String(index)}`)),
  ]);
  const preface =
    "根据《中华人民共和国政府信息公开条例》要求，特向社会公布{agency}{year}年政府信息公开年度报告。全文由概述、主动公开、依申请公开、存在问题等部分组成。所列数据的统计期限自{year}年1月1日至12月31日。";
  return [write(preface, "preface"), ...sections].join("\n");
}

/** An annual report with its title as the site writes it. */
export function reportDoc(setting: Setting, title: string, look: ReportLook = PLAIN_LOOK): Doc {
  const seed = `report/${setting.agency}/${String(setting.year)}`;
  const { agency, year } = setting;
  const date = dayOf(seed, year + 1, 1, 3);
  const body = (): string => {
    const text = year >= 2019 ? newBody(setting, seed, look) : oldBody(setting, seed, look);
    const signed = `<p style="text-align:right">${agency}</p><p style="text-align:right">${date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日")}</p>`;
    return `${text}\n${signed}`;
  };
  return { seed, title, date, agency, isReport: true, body };
}

/** The title grammars of real reports. */
export function reportTitle(setting: Setting): string {
  const forms = [
    "{agency}{year}年政府信息公开工作年度报告",
    "{agency}{year}年度政府信息公开工作年度报告",
    "{year}年{agency}政府信息公开年度报告",
    "{agency}{year}年政府信息公开年报",
    "{agency}关于{year}年度政府信息公开工作的报告",
    "{year}年度{agency}政府信息公开工作报告",
  ];
  const own = setting.year >= 2019 ? forms.slice(0, 4) : forms;
  return fill(pick(`${setting.agency}/${String(setting.year)}`, own), setting, "title");
}
