/**
 * What the words around a place in a line expect to stand there: the name of a kind of work, a function word, a
 * place with its kind (扎兰屯市) or without (before 市), an agency, or a site.
 */
export type SlotKind = "term" | "particle" | "place" | "stem" | "agency" | "site";

/**
 * Places in a line that injectors overwrite (REPORT-FORMAT 7.2), by the words on either side, folded, with every
 * number as 0. `*` is any neighbour, `^` a line's start, `$` its end.
 */
export interface SlotRule {
  readonly kind: SlotKind;
  /** The word that stands there; a name is the page's own. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
  /** How sure it is that something is missing without a word there, in units of evidence for a brand. */
  readonly strength: number;
  /** How well the slot alone speaks for the target, 0…1. */
  readonly fit: number;
}

const TERM = { kind: "term" } as const;
const RECEIVED = "收到 受理 新收 处理 结转 提出 答复 办理 收悉 接收 涉及 网上 对 共有";
const REPORT_ENDS =
  "工作年度报告 年度报告 年度工作报告 工作报告 年报 工作年报 工作情况 情况的报告 情况报告";
const DOCUMENT_VERBS =
  "印发 做好 进一步 加强 转发 调整 公布 成立 推进 全面推进 深入推进 认真做好 切实 切实做好 下达 报送 征求 废止 修订 规范 开展 举办 组织 贯彻 贯彻落实 落实 完善 建立 健全 深化 召开 同意 明确 强化 优化 清理 发布 编制 实施 创新 加快 促进 提升 改进 申请 申报 批转 撤销 设立 聘任 任命 全面 深入 积极 大力 持续";
/** Verbs that open a document's title behind 关于 only: no agency is the subject of 进一步. */
const URGING_VERBS =
  "印发 做好 进一步 加强 调整 公布 成立 全面推进 深入推进 认真做好 切实 规范 推进 贯彻落实 深化 明确 报送 开展 举办 召开 组织 建立 健全 完善";
const MANAGEMENT =
  "领导小组 工作领导小组 协调小组 联席会议 工作联席会议 工作考核 考核 工作考评 工作评议 工作绩效 工作机制 工作制度 工作机构 工作人员 工作的人员 工作实施 工作方案 工作会议 工作培训 业务培训 培训 工作推进 工作部署 工作计划 工作台账 工作经费 工作专题 工作队伍 工作水平 工作规范 工作流程 工作任务 工作责任 联络员 信息员 工作联络 工作信息员 工作纳入 工作列入 工作摆上 工作作为 工作取得 工作有序 工作情况 工作开展 工作顺利 工作深入 工作进行 工作进展 工作的顺利 工作的深入 工作总体 工作水平 意识 第三方 工作第三方";

/** What follows the agency in the title of a report: 2020年, 关于2020年, the words of the title. */
const REPORT_SUBJECT =
  "0年政府信息公开 0年度政府信息公开 0年政务公开 0年度政务公开 0年信息公开 0年度信息公开 关于0年政府信息 关于0年度政府信息 关于0年信息 关于0年度信息 0-0年政府信息公开 政府信息公开工作年度 政府信息公开年度 政府信息公开年报 政府信息公开工作报告 政府信息公开工作0年 政府信息公开工作年报 政府信息公开指南 政府信息公开目录 信息公开工作年度 信息公开年度报告 信息公开年报";
/** What agencies do in the first words of a sentence of the report. */
const AGENCY_ACTS =
  "根据《 根据新 根据国务院 根据省 根据市 依据《 依照《 按照《 按照国务院 按照省 按照市 现将 现公布 高度重视 认真贯彻 认真落实 认真执行 严格按照 严格执行 严格落实 坚持以 坚持把 紧紧围绕 主要负责 主要领导 分管领导 党组 党委 党工委 党支部 各科室 各股室 各处室 各部门 部分科室 部分股室 内设 机关 领导班子 全体干部 共收到 共受理 共接到 共主动 共公开 共发布 累计 主动公开 未收到 未发生 没有发生 无其他 将继续 将持续 将进一步 将坚持 将以 将按照 将认真 持续深化 不断 积极 及时 充分利用 成立 印发 制定 建立 组织开展 召开 0年无 0年共 0年未 0年度无 0年工作 0年政务 0年度政务 0年主动 0年没有 0年持续 0年以来 在省 在市 在县 在区 在0年";

/** The table. One injected name often fills several of its slots, which no honest name does. */
export const SLOT_TABLE: readonly SlotRule[] = [
  {
    ...TERM,
    target: "政府信息公开",
    before: "中华人民共和国 《 学习 贯彻 落实 执行 宣传 依据 根据 按照",
    after: "条例",
    strength: 2.5,
    fit: 0.97,
  },
  { ...TERM, target: "政府信息公开", before: RECEIVED, after: "申请", strength: 2, fit: 0.9 },
  {
    ...TERM,
    target: "政府信息公开",
    before: "*",
    after:
      "申请0 申请数量 申请情况 申请办理 申请受理 申请处理 申请表 申请渠道 申请人 申请的 申请答复 申请平台 信息处理费 工作专门机构",
    strength: 1.5,
    fit: 0.9,
  },
  {
    ...TERM,
    target: "政府信息公开",
    before: "因",
    after: "被申请 申请 引起 引发 工作 提起 被提起 行政 发生 问题",
    strength: 2,
    fit: 0.9,
  },
  {
    ...TERM,
    target: "政府信息公开",
    before: "0年 0年度 局 府 厅 委 办 镇 乡 县 市 区 处 心 室 院 社 旗 会 公布",
    after: REPORT_ENDS,
    strength: 1.5,
    fit: 0.85,
  },
  {
    ...TERM,
    target: "政府信息公开",
    before: "*",
    after:
      "工作年度报告 年度报告 年报 指南 目录 行政复议 行政诉讼 平台建设 管理情况 保密审查 查阅点 申请",
    strength: 0.8,
    fit: 0.8,
  },
  {
    ...TERM,
    target: "政务公开",
    before: "基层",
    after: "标准化 标准 规范化 工作 试点 事项 领域 $",
    strength: 2,
    fit: 0.95,
  },
  {
    ...TERM,
    target: "政务公开",
    before:
      "全面推进 深化 推进 深入推进 推动 抓好 做好 加强 开展 从事 落实 重视 指导 负责 规范 把 将 对 年 督促 度 强化 确保 实现 提升 提高 健全 完善 关于 以 围绕 扎实 做实 优化 增强 拓展 助力 持续 有序",
    after:
      "工作 的 ， , 。 、 重点 各项 取得 向 重要性 建设 水平 质量 实效 机制 渠道 内容 形式 常态化 意识 职责 力度 制度",
    strength: 0.8,
    fit: 0.75,
  },
  {
    ...TERM,
    target: "政务公开",
    before: "*",
    after:
      "工作要点 重点任务 办设在 办公室设在 办负责 重要性 第三方 社会评议 满意度 培训 队伍 专区 专栏 领域 事业 各项工作 各项任务 决策部署 要点 绩效 宣传 标准化 规范化 标准目录 事项 栏 专区 体验 主题 电子 监督员 透明度 工作的意见 协作 重点工作",
    strength: 1,
    fit: 0.75,
  },
  { ...TERM, target: "政务公开", before: "*", after: MANAGEMENT, strength: 1.2, fit: 0.65 },
  { ...TERM, target: "政府信息公开", before: "*", after: MANAGEMENT, strength: 1.2, fit: 0.45 },
  {
    ...TERM,
    target: "政府信息公开",
    before: "从事 召开 设置 举办",
    after: "工作人员数 工作会议或 工作会议数 查阅点数 工作专门机构",
    strength: 0.8,
    fit: 0.9,
  },
  {
    ...TERM,
    target: "政务",
    before: "*",
    after:
      "公开工作 公开领导 公开要点 公开业务 公开考核 公开标准 公开第三方 公开培训 公开重点 公开主题 公开工作年度 公开和政府信息",
    strength: 1.5,
    fit: 0.9,
  },
  {
    ...TERM,
    target: "政务",
    before: "全面推进 推进 深化 基层 推动 加强 从事 做好 关于 0年 强化",
    after: "公开",
    strength: 1.2,
    fit: 0.85,
  },
  {
    ...TERM,
    target: "政务",
    before: "*",
    after:
      "服务中心 服务大厅 服务网 服务事项 服务局 服务窗口 新媒体 微博 微信 外网 信息网 信息报送 信息资源 信息化 大厅",
    strength: 1,
    fit: 0.85,
  },
  {
    kind: "particle",
    target: "关于",
    before: "办公室 办公厅 政府 委员会 局 厅 委 国务院 部 中心 党委 处 街道办 办事处",
    after: DOCUMENT_VERBS,
    strength: 1.5,
    fit: 0.9,
  },
  {
    kind: "particle",
    target: "关于",
    before: "《 印发《 出台《 制定《",
    after: URGING_VERBS,
    strength: 1.8,
    fit: 0.9,
  },
  {
    kind: "particle",
    target: "关于",
    before: "收到 上级 有关 上级部门 中央 省市 国家",
    after: "信息公开 政府信息 政务公开 推进 全面推进 做好 加强",
    strength: 1,
    fit: 0.8,
  },
  {
    kind: "particle",
    target: "关于",
    before: "办公室 办公厅 政府 委员会 局 厅 委 国务院 要求 部署 规定",
    after:
      "政府信息公开 0年政府信息 0年度政府信息 0年政务公开 0年度政务公开 政务公开 信息公开 0年信息 0年度信息",
    strength: 0.7,
    fit: 0.6,
  },
  { kind: "particle", target: "关于", before: "^ | │", after: "我们", strength: 2, fit: 0.95 },
  {
    kind: "site",
    target: "首页",
    before: "^ 位置: 位置 网站 返回 设为",
    after: "> » → › /",
    strength: 0.6,
    fit: 0.75,
  },
  {
    kind: "site",
    target: "首页",
    before: "设为 返回 网站",
    after: "$ 收藏 加入 |",
    strength: 0.8,
    fit: 0.9,
  },
  {
    kind: "agency",
    target: "",
    before:
      "^ 。 ； ; > 》 ： : — _ | 《 、 关于 公布 现公布 发布 现将 本报告由 0年 0年度 更新 编制 下载",
    after: REPORT_SUBJECT,
    strength: 1.6,
    fit: 0.6,
  },
  {
    kind: "agency",
    target: "",
    before: "0年 0年度",
    after:
      "政府信息公开工作年报 政府信息公开工作报告 政府信息公开年度 政府信息公开年报 政府信息公开工作年度 政府信息公开工作情况 信息公开年报 信息公开工作报告 信息公开年度",
    strength: 1.6,
    fit: 0.6,
  },
  {
    kind: "agency",
    target: "",
    before: "省 市 县 区 州 盟 旗",
    after: "0年政府信息公开 0年度政府信息公开 政府信息公开指南 政府信息公开目录 政府信息公开工作",
    strength: 1,
    fit: 0.6,
  },
  {
    kind: "agency",
    target: "",
    before: "请与 请联系 由 咨询 向 请向 可与 可向 联系 致电 与",
    after:
      "( 综合 牵头 办公室( 联系 提供 编制 申请 提出 按照 负责 办公室联系 办公室按照 办公室编制",
    strength: 0.8,
    fit: 0.6,
  },
  {
    kind: "agency",
    target: "",
    before: "*",
    after:
      "依照《条例 依照《中华 按照《中华 按照《条例 依据《中华 办公室0年 办公室依照 办公室按照 办公室政府信息公开 办公室联系 办公室编制 0年度政府信息公开 0年政府信息公开",
    strength: 0.8,
    fit: 0.5,
  },
  {
    kind: "agency",
    target: "",
    before: "《 制定《 印发《 出台《",
    after: "关于 0年",
    strength: 0.8,
    fit: 0.5,
  },
  {
    kind: "agency",
    target: "",
    before: "^ 。 ， , ； ; 、 : ： 》 】 ) 年 中 来 步",
    after: AGENCY_ACTS,
    strength: 0.9,
    fit: 0.45,
  },
  { kind: "agency", target: "", before: "落款:", after: "$", strength: 1.2, fit: 0.6 },
  {
    kind: "agency",
    target: "",
    before: "*",
    after:
      "网站( 网站改版 网站全年 网站年度 网站共 网站开设 网站增设 网站公开 网站发布 网站检索 网站首页 网站下载 网站查阅 网站查询 网站设 门户网站 官方网站 政务网站 政府网站 信息公开专栏 政务公开专栏",
    strength: 0.7,
    fit: 0.45,
  },
  {
    kind: "agency",
    target: "",
    before:
      "主办: 主办单位: 承办单位: 版权所有: 网站名称: 来源: 信息来源: 文章来源: 发布机构: 发布单位: 发布机关: 公开机构: 公开机关: 填报单位: 发文机关: 发文机构:",
    after: "$ 发布 时间 日期 浏览 字体 字号 作者 点击 阅读 【 ( 承办 联系我们 网站 办公室 |",
    strength: 1,
    fit: 0.5,
  },
  {
    kind: "place",
    target: "",
    before: "*",
    after: "人民政府 委办公 委、政府 党委、政府 党委政府 党工委",
    strength: 1.2,
    fit: 0.55,
  },
  {
    // Departments of a province: nothing but its name stands before them.
    kind: "place",
    target: "",
    before: "*",
    after:
      "教育厅 科学技术厅 科技厅 工业和信息化厅 公安厅 民政厅 司法厅 财政厅 人力资源 自然资源厅 生态环境厅 住房和城乡建设厅 交通运输厅 水利厅 农业农村厅 农业厅 商务厅 文化和旅游厅 文化厅 卫生健康委 应急管理厅 退役军人事务厅 审计厅 国土资源厅 环境保护厅 林业厅 卫生厅",
    strength: 2,
    fit: 0.6,
  },
  {
    kind: "place",
    target: "",
    before: "*",
    after:
      "政府办 政府门户 市委 县委 区委 县政府 市政府 区政府 省政府 省委 人大 政协 纪委 财政局 教育 公安局 民政局 司法局 水务局 水利局 卫生 住房和城乡 交通运输 农业 市场监督 自然资源 文化 体育局 商务局 审计局 统计局 发展和改革 发展改革 人力资源 应急管理 城市管理 生态环境 林业 科学技术 工业 退役军人 医疗保障 信访局 档案 国有资产 政务服务 行政审批 乡村振兴 数据 税务局 气象局 海事 残疾人 药品监督 能源 粮食 审批 综合行政 工商 质量技术 安全生产 发改委 经济社会发展 有关要求 有关部门 本级 境内 辖区 各级 行政区域 国民经济",
    strength: 0.8,
    fit: 0.55,
  },
  {
    kind: "stem",
    target: "",
    before: "*",
    after:
      "省人民 市人民 县人民 区人民 镇人民 乡人民 街道办 自治县 自治州 市教育 市财政 县教育 县财政 区教育 区财政 市政府 县政府 区政府 县委 区委",
    strength: 0.8,
    fit: 0.5,
  },
  {
    kind: "site",
    target: "",
    before: "*",
    after: "门户网站 网站首页 信息公开网 政府网站 官方网站",
    strength: 0.5,
    fit: 0.45,
  },
];
