import { readAuthors } from "../../metadata/write/agency-table.ts";

/** Real divisions, invented reports. Names are as the agency itself prints them, so some lack their place. */
const TABLE = `
xihu·330106·county·gov|西湖区人民政府·西湖区·我区·全区·杭州市西湖区人民政府·www.hzxh.gov.cn·3301060012·0571·310013·文三路858号·西政发
xihu-office·330106·county·office|西湖区人民政府办公室·西湖区·我办·全区·杭州市西湖区人民政府·www.hzxh.gov.cn·3301060012·0571·310013·文三路858号·西政办
gulou-edu·320302·county·dept|鼓楼区教育局·鼓楼区·我局·全区教育系统·徐州市鼓楼区人民政府·www.xzgl.gov.cn·3203020007·0516·221005·中山北路253号·鼓教发
chaoyang-civil·220104·county·dept|朝阳区民政局·朝阳区·我局·全区民政系统·长春市朝阳区人民政府·www.ccchy.gov.cn·2201040003·0431·130012·前进大街1855号·长朝民发
xincheng-office·150102·county·office|新城区人民政府办公室·新城区·我办·全区·呼和浩特市新城区人民政府·www.xinchengqu.gov.cn·1501020004·0471·010051·北垣东街·呼新政办
tongzhou-transport·320612·county·dept|通州区交通运输局·通州区·我局·全区交通系统·南通市通州区人民政府·www.tongzhou.gov.cn·3206120009·0513·226300·建设路45号·通交发
chengguan·340421100·township·town|城关镇人民政府·城关镇·我镇·全镇·凤台县人民政府·www.ft.gov.cn·3404210001·0554·232100·城关镇农水路·城政发
panjin·211100·prefecture·gov|盘锦市人民政府·盘锦市·我市·全市·盘锦市人民政府·www.panjin.gov.cn·2111000013·0427·124010·兴隆台区双兴中路54号·盘政发
panjin-office·211100·prefecture·office|盘锦市人民政府办公室·盘锦市·我办·全市·盘锦市人民政府·www.panjin.gov.cn·2111000013·0427·124010·兴隆台区双兴中路54号·盘政办发
dawa-water·211104·county·dept|大洼县水利局·大洼县·我局·全县水利系统·大洼县人民政府·www.dawa.gov.cn·2111220002·0427·124200·大洼镇中心路·大水发
lishui-health·331100·prefecture·dept|丽水市卫生健康委员会·丽水市·我委·全市卫健系统·丽水市人民政府·www.lishui.gov.cn·3311000005·0578·323000·莲都区花园路1号·丽卫发
sichuan-edu·510000·province·dept|四川省教育厅·四川省·我厅·全省教育系统·四川省教育厅·edu.sc.gov.cn·5100000061·028·610041·成都市陕西街26号·川教
beijing-edu·110000·province·dept|北京市教育委员会·北京市·我委·全市教育系统·北京市教育委员会·jw.beijing.gov.cn·1100000101·010·101117·运河东大街56号院·京教
zhejiang-office·330000·province·office|浙江省人民政府办公厅·浙江省·我厅·全省·浙江省人民政府·www.zj.gov.cn·3300000001·0571·310025·杭州市省府路8号·浙政办发
pudong·310115·county·gov|上海市浦东新区人民政府·浦东新区·我区·全区·上海市浦东新区人民政府·www.pudong.gov.cn·3101150038·021·200135·世纪大道2001号·浦府
water-ministry·-·nation·dept|水利部·全国·我部·全国水利系统·中华人民共和国水利部·www.mwr.gov.cn·bm20000001·010·100053·西城区白广路二条2号·水办
quzhou-tax·330800·prefecture·vert|国家税务总局衢州市税务局·衢州市·我局·全市税务系统·国家税务总局衢州市税务局·zhejiang.chinatax.gov.cn·bm29330001·0570·324000·柯城区三衢路·衢税发
quzhou-weather·330800·prefecture·vert|衢州市气象局·衢州市·我局·全市气象部门·衢州市人民政府·www.qz.gov.cn·3308000002·0570·324000·柯城区荷花中路·衢气发
suzhou-park·320500·-·zone|苏州工业园区管理委员会·苏州工业园区·我委·全区·苏州工业园区管理委员会·www.sipac.gov.cn·3205000047·0512·215028·现代大道999号·苏园管
wuhu-zone·340200·-·zone|芜湖经济技术开发区管委会·芜湖市·我委·全区·芜湖经济技术开发区·weda.wuhu.gov.cn·3402000032·0553·241009·银湖北路39号·芜经开管
humen·441900121·township·town|东莞市虎门镇人民政府·虎门镇·我镇·全镇·东莞市虎门镇人民政府·www.humen.gov.cn·4419000141·0769·523900·虎门大道28号·虎府
xiantao·429004·county·gov|仙桃市人民政府·仙桃市·我市·全市·仙桃市人民政府·www.xiantao.gov.cn·4290040002·0728·433000·沔州大道·仙政发
miancheng·429004112·township·town|仙桃市沔城回族镇人民政府·沔城回族镇·我镇·全镇·仙桃市人民政府·www.xiantao.gov.cn·4290040002·0728·433000·沔城回族镇莲花池路·沔政发
enshi-office·422800·prefecture·office|恩施州人民政府办公室·恩施州·我办·全州·恩施土家族苗族自治州人民政府·www.enshi.gov.cn·4228000017·0718·445000·恩施市市府路·恩施州政办发
alxa·152900·prefecture·gov|阿拉善盟行政公署·阿拉善盟·我盟·全盟·阿拉善盟行政公署·www.als.gov.cn·1529000003·0483·750306·巴彦浩特镇·阿署发
sonid-farm·152523·county·dept|苏尼特左旗农牧局·苏尼特左旗·我局·全旗农牧系统·苏尼特左旗人民政府·www.sntzq.gov.cn·1525230002·0479·011300·满都拉图镇·苏左农牧发
yimin·150724214·township·town|伊敏苏木人民政府·伊敏苏木·我苏木·全苏木·鄂温克族自治旗人民政府·www.ewenke.gov.cn·1507240004·0470·021100·伊敏苏木·伊政发
tongle·450226203·township·town|同乐苗族乡人民政府·同乐苗族乡·我乡·全乡·三江侗族自治县人民政府·www.sjx.gov.cn·4502260001·0772·545506·同乐苗族乡·同政发
beishan·330106002·township·town|杭州市西湖区北山街道办事处·北山街道·我街道·全街道·杭州市西湖区人民政府·www.hzxh.gov.cn·3301060012·0571·310007·保俶路·北街
kunshan-police·320583·county·dept|昆山市公安局·昆山市·我局·全市公安机关·昆山市人民政府·www.ks.gov.cn·3205830011·0512·215300·前进西路185号·昆公发
yanchi-food·640323·county·dept|盐池县食品药品监督管理局·盐池县·我局·全县·盐池县人民政府·www.yanchi.gov.cn·6403230001·0953·751500·民族西街·盐食药监发
yanchi-archive·640323·county·dept|档案局·盐池县·我局·全县·盐池县人民政府·www.yanchi.gov.cn·6403230001·0953·751500·民族西街·盐档发
dashuikeng·640323101·township·town|大水坑镇·大水坑镇·我镇·全镇·盐池县人民政府·www.yanchi.gov.cn·6403230001·0953·751506·大水坑镇·大政发
xinshi-office·650104·county·office|高新区（新市区）人民政府办公室·高新区（新市区）·我办·全区·乌鲁木齐高新技术产业开发区（新市区）·www.uhdz.gov.cn·6501040003·0991·830011·天津南路682号·高新政办
jingning-hall·620826·county·dept|静宁县政务服务中心·静宁县·我中心·全县·静宁县人民政府·www.gsjn.gov.cn·6208260012·0933·743400·城关镇中街·静政务发
xiajin-invest·371427·county·dept|夏津县投资促进局·夏津县·我局·全县·夏津县人民政府·www.xiajin.gov.cn·3714270001·0534·253200·银城街道胜利路·夏投发
taoyuan-land·430725·county·dept|桃源县国土资源局·桃源县·我局·全县国土系统·桃源县人民政府·www.taoyuan.gov.cn·4307250006·0736·415700·漳江街道文昌路·桃国土发
zoushi·430725101·township·town|桃源县陬市镇人民政府·陬市镇·我镇·全镇·桃源县人民政府·www.taoyuan.gov.cn·4307250006·0736·415700·陬市镇·陬政发
taoyuan·430725·county·gov|桃源县人民政府·桃源县·我县·全县·桃源县人民政府·www.taoyuan.gov.cn·4307250006·0736·415700·漳江街道文昌路·桃政发
siming-culture·350203·county·dept|厦门市思明区文化和旅游局·思明区·我局·全区·厦门市思明区人民政府·www.siming.gov.cn·3502030001·0592·361001·湖滨南路·厦思文旅
haicang-branch·350205·county·dept|厦门市自然资源和规划局海沧分局·海沧区·我局·全区·厦门市海沧区人民政府·www.haicang.gov.cn·3502050001·0592·361026·滨湖北路·厦资源规划海
kunshan-coop·320583·county·dept|昆山市供销合作总社·昆山市·我社·全市供销系统·昆山市人民政府·www.ks.gov.cn·3205830011·0512·215300·前进西路185号·昆供发
panjin-annals·211100·prefecture·dept|盘锦市地方志编纂委员会办公室·盘锦市·我办·全市·盘锦市人民政府·www.panjin.gov.cn·2111000013·0427·124010·双兴中路54号·盘志办
taoyuan-disabled·430725·county·dept|桃源县残疾人联合会·桃源县·本会·全县·桃源县人民政府·www.taoyuan.gov.cn·4307250006·0736·415700·漳江街道文昌路·桃残联
taoyuan-forest·430725·county·dept|桃源县林业工作站·桃源县·我站·全县·桃源县人民政府·www.taoyuan.gov.cn·4307250006·0736·415700·漳江街道文昌路·桃林站
fuling-traffic·500102·county·dept|重庆市涪陵区公安局交通巡逻警察支队·涪陵区·我支队·全区·重庆市涪陵区人民政府·www.fl.gov.cn·5001020009·023·408000·太极大道·涪公交巡
shihezi-zone·659001·-·zone|石河子经济技术开发区管理委员会·石河子市·我委·全区·石河子经济技术开发区·sda.shz.gov.cn·6590010022·0993·832000·北八路·石经开管
qingheng-water·-·county·dept|青衡县水利局·青衡县·我局·全县水利系统·青衡县人民政府·www.qingheng-county.gov.cn·9901240001·0990·990124·青衡镇河堤路·青水发
qingheng·-·county·gov|青衡县人民政府·青衡县·我县·全县·青衡县人民政府·www.qingheng-county.gov.cn·9901240001·0990·990124·青衡镇中心街·青政发
`;

export const AUTHORS = readAuthors(TABLE);
