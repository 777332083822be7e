import { BRANDS, HEARD, OVERWRITTEN } from "./inserted-words.ts";

/** A phrase of evidence and how it is said in Chinese; `$1` is what was found. */
export type Phrase = readonly [english: RegExp, chinese: string];

/** Why something is not seen: the rest is written in the language of style sheets. */
export const HIDDEN: readonly Phrase[] = [
  [/^<([^>]+)> is not shown to a reader: (.+) by ([^,]+)/gu, "读者看不到 <$1>：$2（$3）"],
  [/^<([^>]+)> is not shown to a reader: (.+) in ([^,]+)/gu, "读者看不到 <$1>：$2（见 $3）"],
  [/^<([^>]+)> is not shown to a reader: /gu, "读者看不到 <$1>："],
  [/^<([^>]+)> is not shown to a reader/gu, "读者看不到 <$1>"],
  [
    /, and says word for word what is shown elsewhere on the page/gu,
    "，与页面别处显示的文字逐字相同",
  ],
];

/** Why something was taken for the site's own, for a copy or for a farm's. */
const WHOLE: readonly Phrase[] = [
  [
    /^outside the content, which was found by body container/gu,
    "在正文以外（正文按网站系统的容器找到）",
  ],
  [
    /^outside the content, which was found by likely container/gu,
    "在正文以外（正文按常见容器找到）",
  ],
  [
    /^outside the content, which was found by article witness/gu,
    "在正文以外（正文由阅读模式找到）",
  ],
  [/^outside the content, which was found by text density/gu, "在正文以外（正文按文字密度找到）"],
  [
    /^outside the content, which was found by the title's surroundings/gu,
    "在正文以外（正文按标题位置找到）",
  ],
  [/^outside the content, which was found by the reader's choice/gu, "在正文以外（按读者的设定）"],
  [/^outside the content, which was found by plain text/gu, "在正文以外（纯文本）"],
  [/^outside the content, which was found by no body/gu, "在正文以外（网页没有正文）"],
  [/^outside the content, which was found by /gu, "在正文以外，正文的找法："],
  [/^the whole line is one that sites put around every page/gu, "整行是网站每页都有的文字"],
  [/^the whole line is one that encyclopaedias put around an entry/gu, "整行是百科词条的附加文字"],
  [/^page tools in brackets at the end of the line/gu, "行末括号里的页面工具"],
  [/^above the text, and nothing but links with short names/gu, "在正文之上，只有短名称的链接"],
  [/^the article stands on the page before, word for word/gu, "全文在页面前面已逐字出现"],
  [
    /^(\S+) % of its (\S+) sentences stands again further down/gu,
    "其 $2 句中有 $1% 在下文再次出现",
  ],
  [/^its items are headings further down/gu, "各项是下文的小标题"],
  [/^the page of a copyist prints its title again/gu, "转载站再次印出标题"],
  [/^how a farm of sample texts speaks to its readers/gu, "采集站对读者说的话"],
  [/; what stands before it comes again below/gu, "；其前的文字在下文再次出现"],
  [/^beside the text, with a farm's words: /gu, "在正文旁，含采集站用语："],
  [/^the list of sources of an entry/gu, "词条的参考资料"],
  [/^the labels of an entry/gu, "词条的标签"],
  [/^a link that encyclopaedias put into the text of an entry/gu, "百科在词条正文里加的链接"],
  [
    /^“([^”]*)” is how (\S+) is read, one of (\S+) such brackets/gu,
    "“$1”是“$2”的读音，这样的括注共 $3 处",
  ],
  [
    /^(\S+) names between bars or in a list, of places in (\S+) provinces/gu,
    "竖线或列表中的 $1 个名称，分属 $2 个省的地方",
  ],
  [/^links to (\S+) sites of others: /gu, "指向 $1 个外站的链接："],
];

/** Signs of damage and of forgery. */
const FLAGGED: readonly Phrase[] = [
  [
    /^bopomofo inside Chinese, which a shift by one byte makes of GBK/gu,
    "中文里夹注音符号，是 GBK 错位一个字节所致",
  ],
  [
    /^a question mark right after a full stop, left by a shift by one byte/gu,
    "句号后紧接问号，是错位一个字节的痕迹",
  ],
  [
    /^half-width katakana, which bytes of GBK make in Shift-JIS/gu,
    "半角片假名，是 GBK 字节按 Shift-JIS 解读所致",
  ],
  [
    /^the mark that a decoder leaves for bytes it cannot read/gu,
    "解码器为无法解读的字节留下的符号",
  ],
  [
    /^a run of accented Latin letters, which Chinese bytes make in Latin-1/gu,
    "成串带符号的拉丁字母，是中文字节按 Latin-1 解读所致",
  ],
  [
    /^question marks in a row, each for a character that a conversion lost/gu,
    "成串问号，每个是转换丢失的一个字",
  ],
  [
    /^a question mark where nothing is asked, left for a character/gu,
    "不是问句的问号，是丢失的一个字",
  ],
  [/^a date that has lost its 年 and 月/gu, "日期缺少“年”“月”"],
  [/^a date that has lost its 年, its 月 and its 日/gu, "日期缺少“年”“月”“日”"],
  [/^a date that has lost its digits/gu, "日期缺少数字"],
  [/^a document number that has lost a bracket/gu, "文号缺少一个括号"],
  [/^a document number that has lost its brackets/gu, "文号缺少括号"],
  [/^digits that were masked with stars/gu, "数字被星号隐去"],
  [/^digits that were masked with crosses/gu, "数字被叉号隐去"],
  [/^read from the next byte on/gu, "从下一字节起解读"],
  [/^bytes of UTF-8 read as GBK/gu, "UTF-8 字节被按 GBK 解读"],
  [/, they say /gu, "，原文为"],
  [/^the first part of a label of the form/gu, "表格栏目名的前半"],
  [
    /^a heading that begins with (“[^”]*”) has lost its first character/gu,
    "以$1开头的标题缺了首字",
  ],
  [
    /^stars or crosses in the place of a name, which an agency never puts there/gu,
    "名称处是星号或叉号，机关不会这样写",
  ],
  [/^(“[^”]*”) where the genre says (“[^”]*”)/gu, "$1，公文通常写作$2"],
  [/^the name lacks (“[^”]*”), and so does the whole text/gu, "名称缺少$1，全文也没有"],
  [/^the title of a report in English, on a page in English/gu, "英文网页上的英文年报标题"],
  [
    /^beyond (\S+) elements only words are kept: no tables, no lists, nothing that is hidden is told apart/gu,
    "$1 个元素之后只保留文字：不分表格、列表，也不辨隐藏的内容",
  ],
  [/^the archive kept the page up to here only, as it says: /gu, "存档只保留到此处，依据："],
  [/chunked, without its last chunk$/gu, "chunked（缺最后一块）"],
  [/Content-Length: (\d+), of which (\d+) came$/gu, "Content-Length: $1（只有 $2）"],
];

/** All phrases, in the order in which they are put into Chinese: the longer before the shorter. */
export const EVIDENCE: readonly Phrase[] = [
  ...WHOLE,
  ...FLAGGED,
  ...OVERWRITTEN,
  ...BRANDS,
  ...HEARD,
  // What is joined: names of words that are missing, a form and what speaks for it.
  [/(?<=\p{Script=Han}) and (?=\p{Script=Han})/gu, "、"],
  [/(?<=”): /gu, "："],
];
