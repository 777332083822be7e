import type { SlotRule } from "./slot-rule.ts";

const TERM = { kind: "term" } as const;
const RECEIVED = "收到 受理 新收 处理 结转 提出 答复 办理 收悉 接收 涉及 网上 对 共有";
const REPORT_ENDS =
  "工作年度报告 工作的年度报告 年度报告 年度工作报告 工作报告 年报 工作年报 工作情况 情况的报告 情况报告";
const DOCUMENT_VERBS =
  "印发 做好 进一步 加强 转发 调整 公布 成立 推进 全面推进 深入推进 认真做好 切实 切实做好 下达 报送 征求 废止 修订 规范 开展 举办 组织 贯彻 贯彻落实 落实 完善 建立 健全 深化 召开 同意 明确 强化 优化 清理 发布 编制 实施 创新 加快 促进 提升 改进 申请 申报 批转 撤销 设立 聘任 任命 全面 深入 积极 大力 持续";
/** Verbs that open a document's title behind 关于 only: no agency is the subject of 进一步. */
const URGING_VERBS =
  "印发 做好 进一步 加强 调整 公布 成立 全面推进 深入推进 认真做好 切实 规范 推进 贯彻落实 深化 明确 报送 开展 举办 召开 组织 建立 健全 完善";
const MANAGEMENT =
  "领导小组 工作领导小组 协调小组 联席会议 工作联席会议 工作考核 考核 工作考评 工作评议 工作绩效 工作机制 工作制度 工作机构 工作人员 工作的人员 工作实施 工作方案 工作会议 工作培训 业务培训 培训 工作推进 工作部署 工作计划 工作台账 工作经费 工作专题 工作队伍 工作水平 工作规范 工作流程 工作任务 工作责任 联络员 信息员 工作联络 工作信息员 工作纳入 工作列入 工作摆上 工作作为 工作取得 工作有序 工作情况 工作开展 工作顺利 工作深入 工作进行 工作进展 工作的顺利 工作的深入 工作总体 工作水平 意识 第三方 工作第三方";
const AFTER_WORK =
  "工作 纳入 列入 列为 摆上 作为 贯穿 融入 和政府 重点 各项 取得 重要性 建设 水平 质量 实效 机制 渠道 内容 形式 常态化 意识 职责 力度 制度";

/** Slots of words that every report has: names of the work, 关于. */
export const WORD_SLOTS: readonly SlotRule[] = [
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
    // Rows and headings of the return (REPORT-FORMAT 2.4), which have nothing else.
    ...TERM,
    target: "政府信息公开",
    before: "*",
    after: "专项经费(不包括 会议和培训情况 收费及减免 情况统计表(0年",
    strength: 1.5,
    fit: 0.95,
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
    // The State Council's office for both, whose form every report follows (REPORT-FORMAT 1.3).
    ...TERM,
    target: "政务公开",
    before: "政府信息与 政府信息和",
    after: "办公室",
    strength: 2.5,
    fit: 0.97,
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
      "全面推进 深化 推进 深入推进 推动 抓好 做好 加强 开展 从事 落实 重视 指导 负责 规范 督促 强化 确保 实现 提升 提高 健全 完善 关于 围绕 扎实 做实 优化 增强 拓展 助力 持续 有序",
    after: `${AFTER_WORK} 的 与 ， , 。 、 向`,
    strength: 0.8,
    fit: 0.75,
  },
  // Between two small words anything may stand: 对X的, 以X、.
  {
    ...TERM,
    target: "政务公开",
    before: "把 将 对 年 度 以",
    after: AFTER_WORK,
    strength: 0.8,
    fit: 0.75,
  },
  {
    ...TERM,
    target: "政务公开",
    before: "*",
    after:
      "工作要点 重点任务 办设在 办公室设在 办负责 办抽查 办检查 办通报 办组织 办督促 办指出 办汇总 办统计 重要性 第三方 社会评议 满意度 培训 队伍 专区 专栏 领域 事业 各项工作 各项任务 决策部署 要点 绩效 宣传 标准化 规范化 标准目录 事项 栏 专区 体验 主题 电子 监督员 透明度 工作的意见 协作 重点工作 协调机制 社会监督 监督员 工作中 渠道与 的认识 的广度 的深度 示范 试点",
    strength: 1,
    fit: 0.75,
  },
  { ...TERM, target: "政务公开", before: "*", after: MANAGEMENT, strength: 0.9, fit: 0.65 },
  { ...TERM, target: "政府信息公开", before: "*", after: MANAGEMENT, strength: 0.9, fit: 0.45 },
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
      "公开工作 公开领导 公开要点 公开业务 公开考核 公开标准 公开第三方 公开培训 公开重点 公开主题 公开工作年度 公开和政府信息 公开办 公开占 公开纳入 公开列入 公开专区 公开示范 公开体验 公开队伍 公开联络员 公开监督员 公开主管",
    strength: 1.5,
    fit: 0.9,
  },
  {
    ...TERM,
    target: "政务",
    before:
      "全面推进 推进 深化 基层 推动 加强 从事 做好 抓好 关于 0年 强化 把 将 对 完善 健全 年度 聘请 落实 规范 促进 提升 提高 重视 当前 围绕 举办 召开 参加",
    after: "公开",
    strength: 1.2,
    fit: 0.85,
  },
  {
    ...TERM,
    target: "政务",
    before: "*",
    after:
      "服务中心 服务大厅 服务网 服务事项 服务局 服务窗口 新媒体 微博 微信 外网 信息网 信息报送 信息资源 信息化 大厅 服务热线 服务平台 服务一体机 数据共享",
    strength: 1,
    fit: 0.85,
  },
  {
    ...TERM,
    target: "政务",
    before: "^ 。 ； ， 开设 开通 走进 做客 打造 通过 利用",
    after: "直播间 直播活动 短视频 抖音号 头条号 公众号",
    strength: 0.6,
    fit: 0.8,
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
  { kind: "particle", target: "关于", before: "^ | │ 号", after: "我们", strength: 2, fit: 0.95 },
];
