import { list } from "../kit/words.ts";

/** The columns of the portal: number, name, number of documents, topics; those of the same tens belong together. */
export const COLUMNS = list(
  "5111:荇桥要闻:430:news|5112:部门动态:280:news|5113:镇街动态:240:news|5121:通知公告:260:notice,people|5122:招标采购:150:project|5131:信件选登:140:letter|5132:征集调查:60:notice",
);

/** The headings above the columns. */
export const HUBS = list("5110:新闻中心|5120:公告公示|5130:互动交流");

/** What the disclosure of the district itself consists of, the yearly reports aside. */
export const STATUTORY = list(
  "5181:政策文件:110:policy|5182:政策解读:60:policy|5183:规划计划:0:*plan|5184:财政信息:50:finance|5185:重大建设项目:80:project|5186:行政执法公示:120:penalty|5187:人事信息:50:people|5188:法治政府建设:0:*law half|5189:政务公开工作:0:*call tongbao self asked picture",
);

/** Departments: last two figures of the number, name, first year of the reports, and of those before the form of 2019. */
export const DEPARTMENTS = list(
  "01:发展和改革局:2019:2016|02:教育局:2019:2013|03:工业和信息化局:2020:|04:民政局:2019:2014|05:财政局:2019:|06:人力资源和社会保障局:2020:2016|07:住房和城乡建设局:2019:|08:农业农村局:2021:|09:卫生健康局:2019:|10:应急管理局:2020:|11:市场监督管理局:2019:2017|12:行政审批局:2020:",
);

/** What a department discloses: name, number of documents, topics or look-alikes. */
export const SHELVES = list(
  "机构职能:5:people|文件:26:policy,notice|财政资金:16:finance|行政许可和处罚:30:penalty|公开指南和制度:0:*guide system|工作总结:0:*plan settlement",
);

/** What is told of the district. */
export const ABOUT = list(
  "荇桥区临江而立，水网纵横，下辖八个镇和街道。|区内有古桥二十余座，荇桥因最长的一座得名。|全区常住人口六十一万，以装备制造和软件服务为主导产业。",
);
