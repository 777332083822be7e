import { readAuthors } from "../../metadata/write/agency-table.ts";

/**
 * Real divisions, invented reports; none of them writes in the development pack. What level a 市 has that no table
 * knows, nobody can say.
 */
const TABLE = `
ncxihu·360103·county·gov|西湖区人民政府·西湖区·我区·全区·南昌市西湖区人民政府·www.ncxh.gov.cn·3601030002·0791·330009·孺子路269号·西府发
ncxihu-audit·360103·county·dept|西湖区审计局·西湖区·本局·全区审计机关·南昌市西湖区人民政府·www.ncxh.gov.cn·3601030002·0791·330009·孺子路269号·西审发
kfgulou·410204·county·office|鼓楼区人民政府办公室·鼓楼区·本办·全区·开封市鼓楼区人民政府·www.kfgulou.gov.cn·4102040001·0371·475000·中山路·开鼓政办
bjchaoyang-sport·110105·county·dept|朝阳区体育局·朝阳区·本局·全区体育系统·北京市朝阳区人民政府·www.bjchy.gov.cn·1101050012·010·100020·日坛北街33号·朝体发
xaxincheng-urban·610102·county·dept|新城区城市管理和综合执法局·新城区·我局·全区城管系统·西安市新城区人民政府·www.xincheng.gov.cn·6101020004·029·710004·西五路·新城管发
bjtongzhou·110112·county·gov|北京市通州区人民政府·通州区·本区·全区·北京市通州区人民政府·www.bjtzh.gov.cn·1101120009·010·101101·运河东大街·通政发
taihe-chengguan·341222100·township·town|城关镇人民政府·城关镇·我镇·全镇·太和县人民政府·www.taihe.gov.cn·3412220002·0558·236600·城关镇团结路·城政
datong·140200·prefecture·gov|大同市人民政府·大同市·我市·全市·大同市人民政府·www.dt.gov.cn·1402000005·0352·037010·平城区兴云街·同政发
datong-office·140200·prefecture·office|大同市人民政府办公室·大同市·本办公室·全市·大同市人民政府·www.dt.gov.cn·1402000005·0352·037010·平城区兴云街·同政办发
jiayuguan-finance·620200·prefecture·dept|嘉峪关市财政局·嘉峪关市·我局·全市财政系统·嘉峪关市人民政府·www.jyg.gov.cn·6202000003·0937·735100·新华中路·嘉财发
nada·460400100·township·town|儋州市那大镇人民政府·那大镇·我镇·全镇·儋州市人民政府·www.danzhou.gov.cn·4604000004·0898·571700·那大镇中兴大街·那府
xiaolan·442000118·township·town|中山市小榄镇人民政府·小榄镇·我镇·全镇·中山市小榄镇人民政府·www.xiaolan.gov.cn·4420000120·0760·528415·小榄镇升平中路10号·榄府
wuzhishan·469001·county·gov|五指山市人民政府·五指山市·我市·全市·五指山市人民政府·wzs.hainan.gov.cn·4690010001·0898·572200·河北西路·五府
wujiaqu-housing·659004·county·dept|五家渠市住房和城乡建设局·五家渠市·我局·全市住建系统·五家渠市人民政府·www.wjq.gov.cn·6590040003·0994·831300·长征西街·五住建发
pingbian·532523·county·office|屏边县人民政府办公室·屏边县·我办·全县·屏边苗族自治县人民政府·www.hhpb.gov.cn·5325230001·0873·661200·玉屏镇·屏政办发
pingbian-water·532523·county·dept|屏边县水务局·屏边县·我局·全县水务系统·屏边苗族自治县人民政府·www.hhpb.gov.cn·5325230001·0873·661200·玉屏镇·屏水发
pingbian-edu·532523·county·dept|屏边县教育体育局·屏边县·我局·全县教育系统·屏边苗族自治县人民政府·www.hhpb.gov.cn·5325230001·0873·661200·玉屏镇·屏教体发
pingbian-law·532523·county·dept|屏边苗族自治县司法局·屏边县·我局·全县·屏边苗族自治县人民政府·www.hhpb.gov.cn·5325230001·0873·661200·玉屏镇·屏司发
chuxiong-fire·532300·prefecture·dept|楚雄州应急管理局·楚雄州·我局·全州应急系统·楚雄彝族自治州人民政府·www.cxz.gov.cn·5323000019·0878·675000·楚雄市鹿城南路·楚应急发
ganzi·513300·prefecture·gov|甘孜藏族自治州人民政府·甘孜藏族自治州·我州·全州·甘孜藏族自治州人民政府·www.gzz.gov.cn·5133000006·0836·626000·康定市光明路·甘府发
xianshui·513326100·township·town|鲜水镇人民政府·鲜水镇·我镇·全镇·道孚县人民政府·www.gzdf.gov.cn·5133260001·0836·626400·鲜水镇解放街·鲜府发
aksu·652900·prefecture·gov|阿克苏地区行政公署·阿克苏地区·本地区·全地区·阿克苏地区行政公署·www.aksu.gov.cn·6529000001·0997·843000·阿克苏市栏杆路·阿行署发
nagqu-edu·540600·prefecture·dept|那曲市教育局·那曲市·我局·全市教育系统·那曲市人民政府·www.naqu.gov.cn·5406000004·0896·852000·色尼区·那教发
shanghai-stat·310000·province·dept|上海市统计局·上海市·本局·全市统计系统·上海市统计局·tjj.sh.gov.cn·3100000087·021·200003·四川中路220号·沪统
gd-office·440000·province·office|广东省人民政府办公厅·广东省·本厅·全省·广东省人民政府·www.gd.gov.cn·4400000131·020·510031·东风中路305号·粤府办
culture-ministry·-·nation·dept|文化和旅游部·全国·我部·全国文化和旅游系统·中华人民共和国文化和旅游部·www.mct.gov.cn·bm24000001·010·100740·朝阳门北大街10号·办公厅发
xiangzhou-land·451322·county·dept|象州县自然资源局·象州县·我局·全县·象州县人民政府·www.xiangzhou.gov.cn·4513220003·0772·545800·象州镇·象自然资发
yiwu-market·330782·county·dept|义乌市市场监督管理局·义乌市·本局·全市市场监管系统·义乌市人民政府·www.yw.gov.cn·3307820008·0579·322000·稠城街道·义市监
fotang·330782100·township·town|义乌市佛堂镇人民政府·佛堂镇·我镇·全镇·义乌市人民政府·www.yw.gov.cn·3307820008·0579·322002·佛堂镇·佛政
beiao·330305001·township·town|北岙街道办事处·北岙街道·本街道·全街道·温州市洞头区人民政府·www.dongtou.gov.cn·3303050001·0577·325700·北岙街道·北办
tongnan-transport·500152·county·dept|潼南县交通委员会·潼南县·我委·全县交通系统·潼南县人民政府·www.cqtn.gov.cn·5002230002·023·402660·梓潼街道·潼交发
huizhou-tour·341004·county·dept|黄山市徽州区旅游委员会·徽州区·我委·全区·徽州区人民政府·www.ahhz.gov.cn·3410040001·0559·245061·岩寺镇·徽旅
jianhu-tax·320925·county·vert|国家税务总局建湖县税务局·建湖县·我局·全县税务系统·国家税务总局江苏省税务局·jiangsu.chinatax.gov.cn·bm29320001·0515·224700·近湖街道·建税发
hegang-survey·230400·prefecture·vert|国家统计局鹤岗调查队·鹤岗市·我队·全市·鹤岗市人民政府·www.hegang.gov.cn·2304000006·0468·154100·工农区·鹤调字
songshan-zone·360100·-·zone|南昌高新技术产业开发区管理委员会·南昌市·我委·全区·南昌高新技术产业开发区·nchdz.nc.gov.cn·3601000041·0791·330096·火炬大街·洪高新管
hefei-harbour·371700·-·zone|菏泽经济开发区管委会·菏泽市·本委·全区·菏泽经济开发区·hzkfq.heze.gov.cn·3717000029·0530·274000·长江路·菏开管发
yuncheng-tangta·371725002·township·town|郓城县唐塔街道办事处·唐塔街道·我街道·全街道·郓城县人民政府·www.cnyc.gov.cn·3717250001·0530·274700·唐塔街道·唐办
ningqiang-forest·610726·county·dept|林业局·宁强县·我局·全县林业系统·宁强县人民政府·www.nq.gov.cn·6107260001·0916·724400·汉源街道·宁林发
lueyang-plan·610727·county·dept|略阳县人口和计划生育局·略阳县·我局·全县·略阳县人民政府·www.lueyang.gov.cn·6107270001·0916·724300·兴州街道·略人口发
changwu·610428·county·gov|长武县人民政府·长武县·我县·全县·长武县人民政府·www.changwu.gov.cn·6104280001·029·713600·昭仁街道·长政发
hlge-town·150123100·township·town|和林格尔县城关镇人民政府·城关镇·我镇·全镇·和林格尔县人民政府·www.helin.gov.cn·1501230001·0471·011500·城关镇·和城政
lingao-water·469024·county·dept|临高县水务局·临高县·我局·全县水务系统·临高县人民政府·lingao.hainan.gov.cn·4690240001·0898·571800·临城镇·临水发
huanggu-branch·210105·county·dept|沈阳市自然资源局皇姑分局·皇姑区·本局·全区·沈阳市皇姑区人民政府·www.sy-huanggu.gov.cn·2101050004·024·110031·崇山东路·沈自然资皇
macheng-redcross·421181·county·dept|麻城市红十字会·麻城市·本会·全市·麻城市人民政府·www.macheng.gov.cn·4211810001·0713·438300·金桥大道·麻红会
licheng-media·350304·county·dept|荔城区融媒体中心·荔城区·本中心·全区·莆田市荔城区人民政府·www.ptlc.gov.cn·3503040001·0594·351100·镇海街道·荔融
luohu-inspect·441322·county·dept|博罗县城市管理和综合执法局·博罗县·本局·全县城管队伍·博罗县人民政府·www.boluo.gov.cn·4413220001·0752·516100·罗阳街道·博城管
alaer-zone·659002·-·zone|阿拉尔经济技术开发区管委会·阿拉尔市·本委·全区·阿拉尔经济技术开发区·jkq.ale.gov.cn·6590020005·0997·843300·胜利大道·阿经开
xincai·411729·county·gov|河南省新蔡县人民政府·新蔡县·我县·全县·河南省新蔡县人民政府·www.xincai.gov.cn·4117290001·0396·463500·人民路·新政
hengfeng-veterans·361125·county·dept|横峰县退役军人事务局·横峰县·我局·全县·横峰县人民政府·www.hfzf.gov.cn·3611250001·0793·334300·岑阳镇·横退役字
cangpu·-·-·gov|沧浦市人民政府·沧浦市·本市·全市·沧浦市人民政府·www.cangpu.gov.cn·9908000003·0998·990800·滨海大道1号·沧政
cangpu-port·-·-·dept|沧浦市港航管理局·沧浦市·我局·全市港航系统·沧浦市人民政府·www.cangpu.gov.cn·9908000003·0998·990800·滨海大道3号·沧港航
`;

export const AUTHORS = readAuthors(TABLE);
