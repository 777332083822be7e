import type { Agency } from "../../cleaning/pack.ts";
import { readAgencies } from "../../cleaning/pages/agency-table.ts";

const REAL = `
富平县审计局·富平县·我局·全县审计系统·富平县人民政府·www.fuping.gov.cn·6105280004·0913·711700·杜村镇频阳大道19号·富审发
嵊州市人民政府·嵊州市·我市·全市·嵊州市人民政府门户网站·www.szzj.gov.cn·3306830001·0575·312400·剡湖街道领带园一路1号·嵊政发
凌海市民政局·凌海市·我局·全市民政系统·凌海市人民政府·www.linghai.gov.cn·2107810003·0416·121200·大凌河街道国庆路8号·凌民发
洪雅县人民政府办公室·洪雅县·我办·全县·洪雅县人民政府·www.schy.gov.cn·5114230001·028·620360·洪川镇洪州大道169号·洪府办发
阜宁县芦蒲镇人民政府·阜宁县·我镇·全镇·阜宁县人民政府·www.funing.gov.cn·3209230001·0515·224435·芦蒲镇振兴路5号·芦政发
敦化市发展和改革局·敦化市·我局·全市发改系统·敦化市人民政府·www.dunhua.gov.cn·2224030012·0433·133700·民主街道敖东大街2号·敦发改
霍山县交通运输局·霍山县·我局·全县交通系统·霍山县人民政府·www.ahhuoshan.gov.cn·3415250007·0564·237200·衡山镇迎驾大道44号·霍交发
古田县人民政府·古田县·我县·全县·古田县人民政府·www.gutian.gov.cn·3509220001·0593·352200·城西街道六一四中路3号·古政
都匀市应急管理局·都匀市·我局·全市应急系统·都匀市人民政府·www.duyun.gov.cn·5227010003·0854·558000·沙包堡街道斗篷山路2号·匀应急发
土默特左旗农牧局·土默特左旗·我局·全旗农牧系统·土默特左旗人民政府·www.tmtzq.gov.cn·1501210002·0471·010100·察素齐镇敕勒川大街·土左农牧发
青海省交通运输厅·青海省·我厅·全省交通系统·青海省交通运输厅·jtyst.qinghai.gov.cn·6300000013·0971·810001·城西区五四大街72号·青交
静安区大宁路街道办事处·静安区·我街道·全街道·静安区人民政府·www.jingan.gov.cn·3101060001·021·200072·共和新路1700弄·大宁街办
`;
const INVENTED = `
岚溪市医疗保障局·岚溪市·我局·全市医保系统·岚溪市人民政府·www.lanxi-demo.gov.cn·9905010002·0995·990501·岚溪市桐荫路20号·岚医保发
穗原县教育局·穗原县·我局·全县教育系统·穗原县人民政府·www.suiyuan.gov.cn·9906220001·0996·990622·东门镇学府街6号·穗教发
`;

/** Agencies of the pages that names are pasted on; their reports are invented, whether the place is real or not. */
export const SUBSTITUTED_AGENCIES: readonly Agency[] = [
  ...readAgencies(REAL, false),
  ...readAgencies(INVENTED, true),
];
