import type { FormRow, TableEdition } from "./form-layout.ts";

/** One block of section two: its headline, its columns and its rows. */
export interface DisclosureBlock {
  readonly headline: string;
  readonly columns: readonly FormRow[];
  readonly rows: readonly FormRow[];
}

const decisions2019: readonly FormRow[] = [
  { key: "itemsPrevYear", label: "上一年项目数量" },
  { key: "itemsDelta", label: "本年增/减" },
  { key: "decisions", label: "处理决定数量" },
];

const decisions2021: readonly FormRow[] = [{ key: "decisions", label: "本年处理决定数量" }];

export const disclosureBlocks: Readonly<Record<TableEdition, readonly DisclosureBlock[]>> = {
  "2019": [
    {
      headline: "第二十条第（一）项",
      columns: [
        { key: "made", label: "本年新制作数量" },
        { key: "newlyPublished", label: "本年新公开数量" },
        { key: "publishedTotal", label: "对外公开总数量" },
      ],
      rows: [
        { key: "art20_1.rules", label: "规章" },
        { key: "art20_1.normativeDocs", label: "规范性文件" },
      ],
    },
    {
      headline: "第二十条第（五）项",
      columns: decisions2019,
      rows: [
        { key: "art20_5.permits", label: "行政许可" },
        { key: "art20_5.otherServices", label: "其他对外管理服务事项" },
      ],
    },
    {
      headline: "第二十条第（六）项",
      columns: decisions2019,
      rows: [
        { key: "art20_6.penalties", label: "行政处罚" },
        { key: "art20_6.coercion", label: "行政强制" },
      ],
    },
    {
      headline: "第二十条第（八）项",
      columns: decisions2019.slice(0, 2),
      rows: [{ key: "art20_8.fees", label: "行政事业性收费" }],
    },
    {
      headline: "第二十条第（九）项",
      columns: [
        { key: "projects", label: "采购项目数量" },
        { key: "amount", label: "采购总金额" },
      ],
      rows: [{ key: "art20_9.procurement", label: "政府集中采购" }],
    },
  ],
  "2021": [
    {
      headline: "第二十条第（一）项",
      columns: [
        { key: "issued", label: "本年制发件数" },
        { key: "repealed", label: "本年废止件数" },
        { key: "inForce", label: "现行有效件数" },
      ],
      rows: [
        { key: "art20_1.rules", label: "规章" },
        { key: "art20_1.normativeDocs", label: "行政规范性文件" },
      ],
    },
    {
      headline: "第二十条第（五）项",
      columns: decisions2021,
      rows: [{ key: "art20_5.permits", label: "行政许可" }],
    },
    {
      headline: "第二十条第（六）项",
      columns: decisions2021,
      rows: [
        { key: "art20_6.penalties", label: "行政处罚" },
        { key: "art20_6.coercion", label: "行政强制" },
      ],
    },
    {
      headline: "第二十条第（八）项",
      columns: [{ key: "amount", label: "本年收费金额（单位：万元）" }],
      rows: [{ key: "art20_8.fees", label: "行政事业性收费" }],
    },
  ],
};
