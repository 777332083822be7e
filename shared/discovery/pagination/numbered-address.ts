/** An address with the page number in it taken apart. */
interface NumberedAddress {
  readonly before: string;
  readonly number: number;
  readonly after: string;
}

/** Where list addresses carry their page number (REPORT-FORMAT 5.1, 5.2); the first that matches holds. */
const NUMBER_PLACES: readonly RegExp[] = [
  // A parameter: ?page=2
  /^([^?]*\?(?:[^#]*&)?(?:page|pageno|page_no|pageindex|page_index|pagenum|pagenumber|currpage|currentpage|curpage|cur_page|pn|p)=)(\d{1,5})((?:&[^#]*)?)$/iu,
  // The file's name: UCAP list_2.shtml, NFCMS and TRS index_2.html, Founder node_5_2.htm
  /^([^?]*[^/?][_-])(\d{1,4})(\.(?:s?html?|jsp|aspx?|php)(?:\?[^#]*)?)$/iu,
  // The file in a folder: VSB /xxgk.htm, then /xxgk/7.htm, counted downwards
  /^([^?]*\/)(\d{1,4})(\.html?)$/iu,
];

/** Takes the page number out of a list address; null where it has none. */
export function numberedAddress(url: string): NumberedAddress | null {
  for (const pattern of NUMBER_PLACES) {
    const match = pattern.exec(url);
    if (match !== null) {
      return { before: match[1] ?? "", number: Number(match[2]), after: match[3] ?? "" };
    }
  }
  return null;
}
