import { list } from "../kit/words.ts";

/** Lakes that exist nowhere. */
export const LAKES = list(
  "鹭沚湖:luzhi|沅荻湖:yuandi|青筠湖:qingyun|镜坞湖:jingwu|鲈塘湖:lutang|北濡湖:beiru|苇湾湖:weiwan|漪石湖:yishi",
);

/** The menu of the head office. */
export const HEAD_MENU = list(
  "/:首页|/jggk/:机构概况|/xwzx/:新闻中心|/zcfg/:政策法规|/tzgg/:通知公告|/xzxk/:行政许可|/pcjg/:派出机构",
);

/** The columns of the head office: address, name, number of documents, topics. */
export const HEAD_COLUMNS = list(
  "/xwzx/jldhd/:局领导活动:260:news|/xwzx/zhxw/:综合新闻:310:news|/xwzx/pcjgdt/:派出机构动态:240:news|/zcfg/gfxwj/:规范性文件:90:policy|/zcfg/zcjd/:政策解读:70:policy|/tzgg/:通知公告:280:notice,people|/xzxk/:行政许可:170:penalty,project",
);

/** What the law wants on the platform: folder, name, number of documents, topics or kinds of look-alikes. */
export const STATUTORY = list(
  "jgzn:机构职能:6:people|gfxwj:规范性文件:70:policy|ghtj:规划统计:0:*bulletin plan|xzcf:行政处罚:80:penalty|cwyjs:财政预决算:20:*settlement|zdxm:重大建设项目:60:project|rsxx:人事信息:50:people|jytafw:建议提案复文:0:*reply|qt:其他:0:*law website asked",
);

/** The regional offices: host, name, how they publish, first year of the reports, name up to 2018. */
export const OFFICES = list(
  "hl:淮岭监管局:0:2013:|dc:荻川监管局:1:2014:荻川办公室|lx:泷西监管局:2:2014:|sb:朔滨监管局:0:2018:|nq:南蕖监管局:1:2011:|yd:玉淀监管局:3:2016:玉淀办公室|jt:剑汀监管局:2:2019:|mz:茂洲监管局:3:2014:",
);

/** Paragraphs of pages that seldom change. */
export const ABOUT = list(
  "负责全国重点湖泊的保护、开发利用监督管理，拟订有关规划和标准并组织实施。|组织开展湖泊水域岸线监测，发布监测信息，指导退养还湖和生态补水。|承担重点湖泊突发事件应急处置的协调工作，按规定实施行政许可和行政处罚。",
);
