/**
 * Sentences of reports, each a whole one. `{agency}`, `{place}`, `{self}`, `{whole}`, `{year}`, `{last}`, `{next}`,
 * `{domain}`, `{street}`, `{postcode}`, `{phone}` and `{document}` are the agency's, `{n}` is a number of its own.
 */
export interface SentenceBank {
  readonly titles: readonly string[];
  readonly prefaces: readonly string[];
  readonly overview: readonly string[];
  readonly disclosure: readonly string[];
  readonly applications: readonly string[];
  readonly management: readonly string[];
  readonly platform: readonly string[];
  readonly supervision: readonly string[];
  readonly litigation: readonly string[];
  readonly problems: readonly string[];
  readonly improvements: readonly string[];
  readonly other: readonly string[];
  readonly contacts: readonly string[];
  /** Sentences with words that a careless rule takes for a brand or an advertisement (REPORT-FORMAT 7.6). */
  readonly falseFriends: readonly string[];
  /** Several sentences about one name that recurs on the page: a platform, a local name, a firm. */
  readonly recurring: readonly (readonly string[])[];
  /** Section headings before 2019, by role. */
  readonly proseHeadings: readonly (readonly (readonly [role: ProseRole, heading: string])[])[];
}

export type ProseRole = Exclude<
  keyof SentenceBank,
  "titles" | "prefaces" | "contacts" | "falseFriends" | "recurring" | "proseHeadings"
>;

/** Sections of the forms of 2019 and 2021 (REPORT-FORMAT 1.3). */
export const FORM_HEADINGS = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
] as const;
