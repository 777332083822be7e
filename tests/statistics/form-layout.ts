// What the form prints, row by row, for tests that render it: written out here and not taken from the
// reader's own data, so that a wrong label or key there is seen.

export type TestEdition = "2019" | "2021";

/** A row of data: its printed labels, each with the number of rows it spans, and the head of its keys. */
interface LayoutRow {
  readonly labels: readonly (readonly [text: string, rowSpan: number])[];
  readonly key: string;
}

/** One item of 第二十条: its columns as [header, last part of the key]. */
export interface LayoutItem {
  readonly article: string;
  readonly columns: readonly (readonly [header: string, key: string])[];
  readonly rows: readonly (readonly [label: string, key: string])[];
}

const items = [
  ["上一年项目数量", "itemsPrevYear"],
  ["本年增/减", "itemsDelta"],
  ["处理决定数量", "decisions"],
] as const;

const decisions = [["本年处理决定数量", "decisions"]] as const;

export const disclosureLayout: Readonly<Record<TestEdition, readonly LayoutItem[]>> = {
  "2019": [
    {
      article: "第二十条第（一）项",
      columns: [
        ["本年新制作数量", "made"],
        ["本年新公开数量", "newlyPublished"],
        ["对外公开总数量", "publishedTotal"],
      ],
      rows: [
        ["规章", "art20_1.rules"],
        ["规范性文件", "art20_1.normativeDocs"],
      ],
    },
    {
      article: "第二十条第（五）项",
      columns: items,
      rows: [
        ["行政许可", "art20_5.permits"],
        ["其他对外管理服务事项", "art20_5.otherServices"],
      ],
    },
    {
      article: "第二十条第（六）项",
      columns: items,
      rows: [
        ["行政处罚", "art20_6.penalties"],
        ["行政强制", "art20_6.coercion"],
      ],
    },
    {
      article: "第二十条第（八）项",
      columns: items.slice(0, 2),
      rows: [["行政事业性收费", "art20_8.fees"]],
    },
    {
      article: "第二十条第（九）项",
      columns: [
        ["采购项目数量", "projects"],
        ["采购总金额", "amount"],
      ],
      rows: [["政府集中采购", "art20_9.procurement"]],
    },
  ],
  "2021": [
    {
      article: "第二十条第（一）项",
      columns: [
        ["本年制发件数", "issued"],
        ["本年废止件数", "repealed"],
        ["现行有效件数", "inForce"],
      ],
      rows: [
        ["规章", "art20_1.rules"],
        ["行政规范性文件", "art20_1.normativeDocs"],
      ],
    },
    { article: "第二十条第（五）项", columns: decisions, rows: [["行政许可", "art20_5.permits"]] },
    {
      article: "第二十条第（六）项",
      columns: decisions,
      rows: [
        ["行政处罚", "art20_6.penalties"],
        ["行政强制", "art20_6.coercion"],
      ],
    },
    {
      article: "第二十条第（八）项",
      columns: [["本年收费金额（单位：万元）", "amount"]],
      rows: [["行政事业性收费", "art20_8.fees"]],
    },
  ],
};

export const applicantKeys = [
  "naturalPerson",
  "business",
  "research",
  "publicInterest",
  "legalService",
  "otherOrg",
  "total",
] as const;

/** Rows in groups: the first of each group prints the group's label before its own. */
function group(label: string, rows: readonly (readonly [string, string])[]): readonly LayoutRow[] {
  return rows.map(([text, key], index) => ({
    labels:
      index === 0 ? [[label, rows.length] as const, [text, 1] as const] : [[text, 1] as const],
    key: `applications.${key}`,
  }));
}

function single(label: string, key: string): LayoutRow {
  return { labels: [[label, 1]], key: `applications.${key}` };
}

const outcomes: readonly LayoutRow[] = [
  single("（一）予以公开", "granted"),
  single("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partiallyGranted"),
  ...group("（三）不予公开", [
    ["1.属于国家秘密", "refusedStateSecret"],
    ["2.其他法律行政法规禁止公开", "refusedOtherLaw"],
    ["3.危及“三安全一稳定”", "refusedSafetyStability"],
    ["4.保护第三方合法权益", "refusedThirdParty"],
    ["5.属于三类内部事务信息", "refusedInternalAffairs"],
    ["6.属于四类过程性信息", "refusedProcess"],
    ["7.属于行政执法案卷", "refusedEnforcementFile"],
    ["8.属于行政查询事项", "refusedAdminQuery"],
  ]),
  ...group("（四）无法提供", [
    ["1.本机关不掌握相关政府信息", "unableNotHeld"],
    ["2.没有现成信息需要另行制作", "unableNeedsCreation"],
    ["3.补正后申请内容仍不明确", "unableUnclear"],
  ]),
  ...group("（五）不予处理", [
    ["1.信访举报投诉类申请", "rejectedPetition"],
    ["2.重复申请", "rejectedDuplicate"],
    ["3.要求提供公开出版物", "rejectedPublication"],
    ["4.无正当理由大量反复申请", "rejectedExcessive"],
    ["5.要求行政机关确认或重新出具已获取信息", "rejectedConfirmReissue"],
  ]),
];

const otherGroup = group("（六）其他处理", [
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "otherNoCorrection"],
  ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "otherUnpaidFee"],
  ["3.其他", "otherMisc"],
]);

/** The rows of the application table; `results` are those inside 三、本年度办理结果. */
export const applicationLayout: Readonly<Record<TestEdition, readonly LayoutRow[]>> = {
  "2019": withFrame([...outcomes, single("（六）其他处理", "otherTotal")]),
  "2021": withFrame([...outcomes, ...otherGroup]),
};

function withFrame(results: readonly LayoutRow[]): readonly LayoutRow[] {
  const inside = [...results, single("（七）总计", "handledTotal")];
  const [first, ...rest] = inside;
  if (first === undefined) return [];
  return [
    single("一、本年新收政府信息公开申请数量", "newReceived"),
    single("二、上年结转政府信息公开申请数量", "carriedIn"),
    { ...first, labels: [["三、本年度办理结果", inside.length], ...first.labels] },
    ...rest,
    single("四、结转下年度继续办理", "carriedOut"),
  ];
}

export const caseKeys: readonly string[] = [
  "reconsideration",
  "litigationDirect",
  "litigationAfterReconsideration",
].flatMap((block) =>
  ["upheld", "corrected", "other", "pending", "total"].map((result) => `${block}.${result}`),
);

export const caseHeaders = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"] as const;
