/** A department: what its name ends in and the short code used in addresses. */
export interface Department {
  readonly name: string;
  readonly code: string;
}

/** A made-up place. */
export interface Place {
  readonly name: string;
  readonly short: string;
  readonly government: string;
  readonly towns: readonly Department[];
}

/** The items of a list written with bars. */
export function list(text: string): readonly string[] {
  return text.split("|");
}

function named(text: string): readonly Department[] {
  return list(text).map((entry) => {
    const [name = "", code = ""] = entry.split(":");
    return { name, code };
  });
}

/** Departments of a city or county. */
export const DEPARTMENTS = named(
  "发展和改革局:fgj|教育局:jyj|科学技术局:kjj|工业和信息化局:gxj|民族宗教事务局:mzzjj|公安局:gaj|民政局:mzj|司法局:sfj|财政局:czj|人力资源和社会保障局:rsj|自然资源局:zrzyj|生态环境局:sthjj|住房和城乡建设局:zjj|交通运输局:jtj|水利局:slj|农业农村局:nyncj|商务局:swj|文化和旅游局:wlj|卫生健康委员会:wjw|退役军人事务局:tyjrj|应急管理局:yjj|审计局:sjj|市场监督管理局:scjgj|统计局:tjj|医疗保障局:ybj|行政审批服务局:spj|城市管理局:cgj|林业局:lyj|体育局:tyj|信访局:xfj|国防动员办公室:gdb|机关事务管理中心:jgsw",
);

/** Townships and sub-districts that exist nowhere. */
export const TOWNS = named(
  "青芦镇:qinglu|白浦镇:baipu|石簰镇:shipai|柳汊镇:liucha|枫垭镇:fengya|双桧镇:shuanghui|梅硐镇:meidong|沙湴镇:shaban|鹿坪镇:luping|望楼街道:wanglou|锦埠街道:jinbu|东沚街道:dongzhi|南箬街道:nanruo|北栅街道:beizha|桂墩乡:guidun|茶岭乡:chaling|竹舫乡:zhufang|古槐镇:guhuai|清湫镇:qingqiu|大垅乡:dalong|荷塍镇:hecheng|云墟镇:yunxu",
);

/** Makes a place with so many of the towns, from one of them on. */
export function placeOf(name: string, short: string, first: number, towns: number): Place {
  const turned = [...TOWNS.slice(first), ...TOWNS.slice(0, first)];
  return { name, short, government: `${name}人民政府`, towns: turned.slice(0, towns) };
}

/** What a template may name. */
export const FILLERS: Readonly<Record<string, readonly string[]>> = {
  work: list(
    "安全生产|森林防灭火|秸秆禁烧|防汛抗旱|老旧小区改造|乡村振兴|人居环境整治|河湖长制|义务教育均衡发展|就业创业|医保参保|农村公路养护|食品安全|优化营商环境|招商引资|信访维稳|春耕备耕|冬季供暖|道路交通安全|文明城市创建|养老服务|污染防治|项目建设|消防安全|垃圾分类|耕地保护|反诈宣传|志愿服务",
  ),
  meeting: list(
    "政府常务|重点工作调度|安全生产委员会全体|经济运行分析|招商引资推进|农村工作|教育工作|项目谋划|防汛视频|政府全体|廉政工作|营商环境恳谈",
  ),
  person: list(
    "李牧原|陈仲楷|赵启栋|孙砚秋|周岱松|吴竹筠|郑怀礼|冯若川|褚明湛|卫景行|蒋维桢|沈稼轩|韩树声|杨存义|朱霁明|秦望舒",
  ),
  post: list("市委副书记|常务副县长|副市长|政协副主席|党组书记|局长|一级调研员|人大常委会副主任"),
  goods: list("柑橘|茶叶|中药材|稻渔|食用菌|黄桃|生猪|油茶|蓝莓|大棚蔬菜|小龙虾|花卉苗木"),
  project: list(
    "城东污水处理厂提标工程|环湖路改扩建工程|第三实验小学教学楼|人民医院传染病区|工业园标准化厂房二期|城区供水管网改造|农村饮水安全巩固提升|高标准农田建设|客运枢纽站|文化体育中心|生活垃圾焚烧发电|中小河流治理",
  ),
  firm: list(
    "恒澍建材有限公司|澜石食品有限公司|瑞埂物流有限公司|天屿置业有限公司|金稷农业科技有限公司|宏枥纺织有限公司|安棠药房连锁有限公司|远岫旅游开发有限公司",
  ),
  paper: list(
    "国有建设用地使用权出让管理办法|重大行政决策程序规定|城市绿化管理细则|临时救助工作实施办法|公共租赁住房管理办法|科技创新奖补办法|农村宅基地审批管理办法|突发事件总体应急预案|政府投资项目管理办法|职业技能提升行动方案|“十四五”综合交通运输规划|城区停车管理办法",
  ),
};
