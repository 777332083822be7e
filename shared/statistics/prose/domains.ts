/** A closed set of things that a count is divided into, with the words each is known by. */
export interface Domain {
  readonly name: string;
  /** Metrics of the whole; a part of another whole is no metric. */
  readonly divides: readonly string[];
  /** Prefix of the metric of a part; null for the metric of the whole itself. */
  readonly metric: string | null;
  /** Words of the whole or of its parts without which the set is not meant. */
  readonly about: RegExp;
  /** Words of the whole that these parts divide, where a sentence states several counts. */
  readonly wholeCue: RegExp;
  /**
   * `exclusive` parts add up to their whole. `overlapping` ones may exceed it: one item is published
   * on several channels (REPORT-FORMAT 3.5 ST-CH).
   */
  readonly counting: "exclusive" | "overlapping";
  /** So many parts leave nothing out; fewer may. */
  readonly exhaustedBy: number;
  /** In order of precedence: 服务中心窗口当面 is the service centre. */
  readonly entries: readonly DomainEntry[];
}

export interface DomainEntry {
  readonly name: string;
  readonly cue: RegExp;
  /** The entry whose words this one's may include: a service centre's window is no window of the organ. */
  readonly covers?: string;
}

/** 申请渠道 */
export const applicationChannels: Domain = {
  name: "application channels",
  divides: ["applicationsReceived"],
  metric: "applicationsByChannel",
  about: /申请|受理/u,
  wholeCue: /收到|受理|接收|接到|新收|申请(?!答复|办结)/u,
  counting: "exclusive",
  exhaustedBy: 3,
  entries: [
    { name: "serviceCentre", cue: /服务(?:中心|大厅)|政务大厅|办事大厅/u, covers: "inPerson" },
    { name: "inPerson", cue: /当面|现场|窗口|上门|到访/u },
    { name: "email", cue: /电子?邮[件箱]|邮箱/u },
    { name: "fax", cue: /传真/u },
    { name: "letter", cue: /信[函件]|邮寄|书信|来信|邮件|邮政|快递/u },
    { name: "phone", cue: /电话/u },
    { name: "online", cue: /网|在线|平台/u },
    { name: "written", cue: /书面/u },
    { name: "other", cue: /其他/u },
  ],
};

/** 申请人: the columns of the application table (REPORT-FORMAT 2.5.2). */
export const applicants: Domain = {
  name: "applicants",
  divides: ["applicationsReceived"],
  metric: "applicationsByApplicant",
  about: /申请|受理/u,
  wholeCue: /收到|受理|接收|接到|新收|申请(?!答复|办结)/u,
  counting: "exclusive",
  exhaustedBy: 3,
  entries: [
    { name: "legalService", cue: /法律服务/u },
    { name: "business", cue: /商业企业|企业/u },
    { name: "research", cue: /科研机构/u },
    { name: "publicInterest", cue: /公益组织/u },
    { name: "naturalPerson", cue: /自然人|公民|个人(?!隐私|信息)/u },
    { name: "organisation", cue: /法人|组织/u },
    { name: "other", cue: /其他/u },
  ],
};

/** 办理结果: the rows of both application tables (REPORT-FORMAT 2.4, 2.5.2) and their older wordings. */
export const outcomes: Domain = {
  name: "outcomes of applications",
  divides: [
    "applicationsReceived",
    "applicationsReplied",
    "outcome.refused",
    "outcome.unableToProvide",
    "outcome.rejected",
  ],
  metric: "outcome",
  about: /申请|答复|办结|受理|不予公开|无法提供|不予处理/u,
  wholeCue: /答复|办结|办理|处理|回复/u,
  counting: "exclusive",
  exhaustedBy: 3,
  entries: [
    { name: "partiallyGranted", cue: /部分公开/u },
    { name: "notFullyGranted", cue: /不予完全公开/u },
    { name: "refused", cue: /不予公开|不同意公开|免予公开|否决公开/u },
    { name: "refusedStateSecret", cue: /国家秘密/u },
    { name: "refusedTradeSecret", cue: /商业秘密/u },
    { name: "refusedPrivacy", cue: /个人隐私/u },
    { name: "refusedSafetyStability", cue: /三安全一稳定|危及国家安全/u },
    { name: "refusedThirdParty", cue: /第三方合法权益/u },
    { name: "refusedInternalAffairs", cue: /内部事务|内部管理/u },
    { name: "refusedProcess", cue: /过程性/u },
    { name: "refusedEnforcementFile", cue: /执法案卷/u },
    { name: "refusedAdminQuery", cue: /行政查询/u },
    { name: "refusedOtherLaw", cue: /法律、?行政法规禁止|法律法规(?:禁止|规定的其他)/u },
    { name: "unableUnclear", cue: /内容(?:仍)?不明确/u },
    { name: "unableNeedsCreation", cue: /没有现成|另行制作|需要?汇总/u },
    { name: "notExist", cue: /不存在/u },
    {
      name: "notHeld",
      cue: /不掌握|非本(?:机关|部门|单位)|不属于?本(?:机关|部门|单位|行政机关|级)/u,
    },
    { name: "unableToProvide", cue: /无法提供/u },
    { name: "notGovernmentInformation", cue: /非(?:政府信息|《)|不(?:属于?|是)(?:政府信息|《)/u },
    { name: "rejectedPetition", cue: /信访/u },
    { name: "rejectedDuplicate", cue: /重复申请/u },
    { name: "rejectedPublication", cue: /公开出版物/u },
    { name: "rejectedExcessive", cue: /大量反复/u },
    { name: "rejectedConfirmReissue", cue: /重新出具/u },
    { name: "rejected", cue: /不予处理|不予受理|不再处理/u },
    { name: "toldToAmend", cue: /更改补充|补正/u },
    { name: "otherRoute", cue: /其他途径|其他渠道办理/u },
    { name: "withdrawn", cue: /撤[回销](?!不予)/u },
    { name: "alreadyPublic", cue: /已(?:经)?主动公开|属于主动公开|主动公开范围/u },
    { name: "granted", cue: /予以公开|同意公开|全部公开|(?:可以|可)依申请公开|提供信息/u },
    { name: "other", cue: /其他/u },
  ],
};

/** 公开渠道 */
export const publicationChannels: Domain = {
  name: "publication channels",
  divides: ["disclosedTotal"],
  metric: "disclosedByChannel",
  about: /公开|发布|公布|推送|发表/u,
  wholeCue: /公开|发布|公布/u,
  counting: "overlapping",
  exhaustedBy: Number.POSITIVE_INFINITY,
  entries: [
    { name: "weibo", cue: /微博|博文/u },
    { name: "wechat", cue: /微信/u },
    { name: "newMedia", cue: /新媒体|客户端|抖音|头条|短视频/u },
    { name: "gazette", cue: /公报/u },
    { name: "pressConference", cue: /新闻(?:发布会|通气会)/u },
    { name: "noticeBoard", cue: /(?:公开|公示|公告|宣传|政务)栏(?!目)|显示屏|电子屏/u },
    { name: "press", cue: /报纸|报刊|电视|广播|媒体|日报|晚报/u },
    { name: "readingPoint", cue: /查阅(?:点|场所|中心|室)|档案馆|图书馆/u },
    { name: "website", cue: /网站|门户|官网|政府网|信息网|政务网|公开网/u },
    { name: "other", cue: /其他(?:方式|渠道|形式|途径)/u },
  ],
};

/** 各级政府 */
const levels: Domain = {
  name: "levels of government",
  divides: ["disclosedTotal"],
  metric: "disclosedByLevel",
  about: /./u,
  wholeCue: /全[市区县省州]|共/u,
  counting: "exclusive",
  exhaustedBy: 3,
  entries: [
    { name: "own", cue: /本级|政府办公[厅室]/u },
    { name: "townships", cue: /乡、?镇|镇、?街|街镇|街道|镇办|各镇|镇政府|乡级/u },
    { name: "counties", cue: /县、?区|区、?县|县、?市|各[县区](?!直)|县级/u },
    { name: "departments", cue: /部门|[市区县省]直|委办局|职能局/u },
  ],
};

/** 复议和诉讼的结果; before 2019 the form had no pending column, so fewer than all four may fall short. */
const reviewOutcomes: Domain = {
  name: "outcomes of reviews",
  divides: ["reconsideration", "litigation"],
  metric: null,
  about: /复议|诉讼/u,
  wholeCue: /复议|诉讼/u,
  counting: "exclusive",
  exhaustedBy: 4,
  entries: [
    { name: "pending", cue: /未审结|审理中|未结|未办结/u },
    { name: "upheld", cue: /维持|驳回/u },
    { name: "corrected", cue: /纠正|纠错|撤销|败诉/u },
    { name: "other", cue: /其他/u },
  ],
};

/** The domains in order of precedence: a review is about 申请 too. */
export const domains: readonly Domain[] = [
  reviewOutcomes,
  applicationChannels,
  applicants,
  outcomes,
  publicationChannels,
  levels,
];
