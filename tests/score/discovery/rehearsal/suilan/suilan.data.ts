import { list } from "../kit/words.ts";

/** The columns of the portal: address, name, number of documents, topics. */
export const COLUMNS = list(
  "4703811:要闻动态:380:news|4703812:部门动态:300:news|4703813:县区传真:240:news|4703821:通知公告:320:notice,people|4703822:公示公告:190:project,penalty|4703831:在线咨询选登:120:letter",
);

/** The menu. */
export const MENU = list(
  "/:首页|/xwzx/index.html:新闻中心|/zwgk/index.html:政务公开|/content/column/4703821:通知公告|/hdjl/index.html:互动交流|/zjsl/index.html:走进绥澜",
);

/** The headings of the legally required contents: number, name, leaves, each with topics and a size. */
export const TREE = list(
  "机构概况;机构领导,people,4;机构职能,people,3|政策法规;行政规范性文件,policy,9;其他政策文件,policy,12;政策解读,policy,7|规划计划;规划计划,*plan,0|财政资金;部门预算,finance,7;部门决算,*settlement,0;专项资金,finance,6|行政权力运行;行政许可,penalty,9;行政处罚,penalty,9;“双随机、一公开”,notice,8|招标采购;招标采购,project,7|人事信息;人事任免,people,6;招考录用,people,6|应急管理;应急管理,notice,7|监督保障;工作推进情况,*call tongbao half asked,0;法治政府建设,*law,0;制度建设,*system guide,0|回应关切;意见征集,letter,5;主动回应,notice,6",
);

/** The organs of the city that show their disclosure on the platform: number, name, first year of the reports. */
export const ORGANS = list(
  "2001:人民政府办公室:2013|2003:发展和改革委员会:2019|2005:教育体育局:2018|2006:科学技术局:2019|2007:工业和信息化局:2020|2009:民政局:2015|2010:司法局:2019|2011:财政局:2014|2012:人力资源和社会保障局:2019|2013:自然资源和规划局:2019|2014:生态环境局:2018|2015:住房和城乡建设局:2020|2018:农业农村局:2019|2021:卫生健康委员会:2018",
);

/** Counties and zones whose pages on the platform hold little more than what the city asks for. */
export const COUNTIES = list(
  "16011:蒹阳区:2018|16012:泮东区:2019|16021:甪水县:2016|16022:舒埠县:2019|16031:绥澜经济技术开发区管理委员会:2020",
);

/** Sentences of the pages that never change. */
export const ABOUT = list(
  "绥澜市位于丘陵与平原相接之处，澜河自西向东穿城而过，辖两区两县和一个开发区。|全市户籍人口二百一十余万，物产以茶叶、蚕桑、板栗为主。|境内有省级以上湿地公园三处，铁路和高速公路在城北交会。",
);

/** What visitors are told when they look for something they have to ask for. */
export const ASKING = list(
  "公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息。|申请应当采用书面形式，可以当面提交、邮寄，也可以在线填写申请表。|本机关自收到申请之日起二十个工作日内予以答复。",
);
