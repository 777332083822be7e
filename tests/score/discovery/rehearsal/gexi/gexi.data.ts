import { list } from "../kit/words.ts";

/** The columns of the county's site: class, name, number of documents, topics. */
export const COLUMNS = list(
  "11:葛溪要闻:400:news|12:乡镇动态:280:news|13:部门动态:260:news|21:公告公示:230:notice,project|22:政策法规:120:policy|23:人事任免:70:people|31:招商项目:110:project|41:县长信箱:130:letter",
);

/** Departments under the names they had before the reform of 2018: number, name, first and last year. */
export const UNITS = list(
  "101:人民政府办公室:2008:2017|103:发展和改革委员会:2013:2017|104:教育体育局:2012:2017|106:国土资源局:2012:2017|107:环境保护局:2013:2016|109:财政局:2012:2017|111:人力资源和社会保障局:2012:2017|113:民政局:2014:2017|115:卫生和计划生育委员会:2015:2017|116:农业局:2012:2016|118:水务局:2013:2017|119:林业局:2012:2015|121:安全生产监督管理局:2014:2017|123:食品药品监督管理局:2013:2015|125:住房和城乡规划建设局:2012:2017|127:扶贫开发办公室:2015:2017",
);

/** What a department's catalogue holds: kind, name, number of documents, topics or look-alikes. */
export const KINDS = list(
  "1:机构概况:4:people|2:政策文件:14:policy|3:规划计划:0:*plan half|4:工作动态:22:news|5:行政执法:16:penalty|6:财政资金:9:finance|7:公示公告:13:notice|8:公开制度:0:*system call",
);

/** The slogans of the bar that runs under the name. */
export const SLOGANS = list(
  "葛溪县人民政府欢迎您！|全力推进工业强县、生态立县|热烈祝贺葛溪县荣获省级园林县城称号",
);

/** What is told of the county. */
export const ABOUT = list(
  "葛溪县地处两山之间，葛水纵贯全境，辖十个乡镇，人口四十三万。|县内盛产油茶、毛竹，有省级风景名胜区一处。|葛溪建县已有六百余年，城内尚存明代石桥三座。",
);
