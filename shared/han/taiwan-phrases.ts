/**
 * Taiwan wording that mirrors put in place of mainland terms, with the mainland term (REPORT-FORMAT 7.9). Keys
 * are in traditional characters, values in simplified. A general reverse converter damages these texts (it makes
 * 文件館 of 檔案館), so 檔案 is only turned back where the words around it show that a document is meant.
 */
export const TAIWAN_PHRASES: readonly (readonly [from: string, to: string])[] = [
  ["入口網站", "门户网站"],
  ["附屬檔案", "附件"],
  ["規範性檔案", "规范性文件"],
  ["規範檔案", "规范文件"],
  ["有關檔案", "有关文件"],
  ["相關檔案", "相关文件"],
  ["重要檔案", "重要文件"],
  ["政策檔案", "政策文件"],
  ["政策性檔案", "政策性文件"],
  ["檔案精神", "文件精神"],
  ["檔案數量", "文件数量"],
  ["》等檔案", "》等文件"],
  ["觸控螢幕", "触摸屏"],
  ["網際網路", "互联网"],
  ["最佳化", "优化"],
  ["視窗", "窗口"],
  ["連結", "链接"],
  ["逾時", "超时"],
  ["設定", "设置"],
  ["傳送", "发送"],
  ["資訊", "信息"],
  ["網路", "网络"],
  ["軟體", "软件"],
  ["硬體", "硬件"],
  ["巨觀", "宏观"],
  ["程式", "程序"],
];

/** Wording that no mainland page has, in any script: two of them, different, tell the mirror. */
export const TAIWAN_SIGNS: readonly string[] = [
  "入口網站",
  "觸控螢幕",
  "網際網路",
  "最佳化",
  "視窗",
  "連結",
  "逾時",
  "資訊",
  "網路",
  "軟體",
  "巨觀",
];
