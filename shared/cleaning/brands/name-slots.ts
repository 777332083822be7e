import type { SlotRule } from "./slot-rule.ts";

/** What follows the agency in the title of a report: 2020年, 关于2020年, the words of the title. */
const REPORT_SUBJECT =
  "0年政府信息公开 0年度政府信息公开 0年政务公开 0年度政务公开 0年信息公开 0年度信息公开 关于0年政府信息 关于0年度政府信息 关于0年信息 关于0年度信息 0-0年政府信息公开 政府信息公开工作年度 政府信息公开年度 政府信息公开年报 政府信息公开工作报告 政府信息公开工作0年 政府信息公开工作年报 政府信息公开指南 政府信息公开目录 信息公开工作年度 信息公开年度报告 信息公开年报";
/** What agencies do in the first words of a sentence of the report. */
const AGENCY_ACTS =
  "根据《 根据新 根据国务院 根据省 根据市 依据《 依照《 按照《 按照国务院 按照省 按照市 现将 现公布 高度重视 认真贯彻 认真落实 认真执行 严格按照 严格执行 严格落实 坚持以 坚持把 紧紧围绕 主要负责 主要领导 分管领导 党组 党委 党工委 党支部 各科室 各股室 各处室 各部门 部分科室 部分股室 内设 机关 领导班子 全体干部 共收到 共受理 共接到 共主动 共公开 共发布 累计 主动公开 未收到 未发生 没有发生 无其他 将继续 将持续 将进一步 将坚持 将以 将按照 将认真 持续深化 不断 积极 及时 充分利用 成立 印发 制定 建立 组织开展 召开 0年无 0年共 0年未 0年度无 0年工作 0年政务 0年度政务 0年主动 0年没有 0年持续 0年以来 在省 在市 在县 在区 在0年 汇总。";

/** Slots of names, which are the page's own: of an agency, of a place with its kind or without, of a site and its first page. */
export const NAME_SLOTS: readonly SlotRule[] = [
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
    // A site's list gives whose report it is behind the title.
    kind: "agency",
    target: "",
    before: "年度报告( 工作报告( 年报(",
    after: ")",
    strength: 1.6,
    fit: 0.6,
  },
  {
    kind: "agency",
    target: "",
    before: "由",
    after: "根据 依据 依照 按照 依 编写 负责编 汇总 牵头 办公室根据 办公室依",
    strength: 1.1,
    fit: 0.6,
  },
  {
    // What only an agency has: an office, a head, rooms, documents on the disclosure of information.
    kind: "agency",
    target: "",
    before: "*",
    after:
      "办公室负责 办公室牵头 办公室统一 办公室设 办公室地址 办公室承担 负责人 主要负责人 主要领导 分管领导 领导班子 机关各 各科室 各股室 各处室 内设机构 内设科室 政府信息公开保密 政府信息公开申请办理 政府信息公开制度 依申请公开工作 从事政府信息 没有其他需要 无其他需要 暂无其他 有关政府信息公开 的政府信息公开行政 政府信息公开工作提出 政府信息公开工作领导 所属各 下属各 直属各 机关工作人员",
    strength: 0.6,
    fit: 0.5,
  },
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
      "政府办 政府门户 政务公开办 政务公开领导 电视台 广播电视台 融媒体中心 人民医院 便民服务中心 信息中心 大数据中心 大数据局 大数据管理 数据局 数据管理局 市委 县委 区委 县政府 市政府 区政府 省政府 省委 人大 政协 纪委 财政局 教育局 教育和 教育体育 教育委 公安局 民政局 司法局 水务局 水利局 卫生健康 卫生局 卫生和 卫生计生 卫生院 住房和城乡 交通运输 农业农村 农业局 农业和 农业委 市场监督 自然资源 文化局 文化和 文化体育 文化广电 文化馆 文化旅游 体育局 商务局 审计局 统计局 发展和改革 发展改革 人力资源 应急管理 城市管理 生态环境 林业局 林业和 科学技术局 科学技术和 科技局 工业和 退役军人 医疗保障 信访局 档案局 档案馆 国有资产 政务服务 行政审批 乡村振兴 税务局 气象局 海事局 海事处 残疾人联 药品监督 能源局 粮食局 粮食和 审批局 审批服务局 综合行政 工商局 工商行政 质量技术 安全生产 发改委 经济社会发展 有关部门 本级 境内 辖区 各级 行政区域 国民经济",
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
    kind: "site",
    target: "首页",
    before: "*",
    after: "打开时间 打开速度 第一屏 首屏 “年报",
    strength: 1.2,
    fit: 0.75,
  },
];
