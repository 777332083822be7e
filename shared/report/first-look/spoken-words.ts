import { type AnyNode, type Element, isText } from "domhandler";
import { fold } from "../../han/fold.ts";
import type { Page } from "../../page/page.ts";
import { isElement, textOf, walk } from "../../page/walk.ts";

/** What a page says itself, and not as the name of another page. */
export interface SpokenWords {
  /** Lines, titles and captions, as far as they are written in Chinese characters and digits. */
  readonly lines: readonly string[];
  /** Characters of these lines that other signs stand among, and of those signs. */
  readonly length: number;
  /** Cells of tables with nothing but a number. */
  readonly numbers: number;
  /** Pictures, files and frames, which may be what the page is for. */
  readonly elsewhere: number;
  /** Links that lead to other pages. */
  readonly links: number;
}

/** A link's text says where it leads; a longer one, or a sentence, is text around which a tag was left open. */
const LONGEST_LINK = 60;
const SENTENCE = /[。；]/u;

/** Glosses, spaces and signs stand between the characters of a term on hacked and converted pages. */
const NEITHER_HAN_NOR_DIGIT = /[^\p{Script=Han}\d〇○]+/gu;
const NUMBER = /^\s{0,20}[\d,.]{1,12}\s{0,20}$/u;

/** Elements that stand in a line: a title may be cut into several of them. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b big bdo cite em font i label mark o:p q rp rt ruby s small span strike strong sub sup time u wbr".split(
    " ",
  ),
);

const CODE: ReadonlySet<string> = new Set(["script", "style", "template"]);
const NAMING_ATTRIBUTES: readonly string[] = ["alt", "title", "content"];

/** What shows a document that is not in the markup. */
const SHOWING: ReadonlySet<string> = new Set(["iframe", "frame", "embed", "object", "canvas"]);
/** Pictures of a template, not of a document. */
const TEMPLATE_PICTURE = /logo|icon|banner|share|qrcode|ewm|weixin|weibo|conac|jiucuo|beian/iu;
/** In an address, a script or a name of a file that is no page. */
const FILE_SIGN =
  /\.(?:pdf|docx?|wps|et|ofd|xlsx?|rtf|pptx?|ceb|caj|zip|rar|7z)\b|downl?o?a?d?file|attach/iu;

/** Gathers what a page says outside its links, whether a browser would show it or not. */
export function spokenWords({ document }: Page): SpokenWords {
  const lines: string[] = [];
  const found = { length: 0, numbers: 0, elsewhere: 0, links: 0 };
  let line = "";
  const add = (text: string): void => {
    const words = fold(text).replace(NEITHER_HAN_NOR_DIGIT, "");
    if (words !== "") lines.push(words);
  };
  const end = (node: AnyNode): void => {
    if (!isElement(node) || INLINE.has(node.name) || line === "") return;
    found.length += line.trim().length;
    add(line);
    line = "";
  };
  walk(
    document,
    (node) => {
      if (isText(node)) line += node.data;
      if (!isElement(node)) return "enter";
      if (CODE.has(node.name)) return "skip";
      end(node);
      if (leadsToPage(node)) {
        found.links += 1;
        return "skip";
      }
      for (const name of NAMING_ATTRIBUTES) add(node.attribs[name] ?? "");
      if (isElsewhere(node)) found.elsewhere += 1;
      if (node.name === "td" && NUMBER.test(textOf(node))) found.numbers += 1;
      return "enter";
    },
    end,
  );
  add(line);
  return { lines, ...found };
}

function leadsToPage(element: Element): boolean {
  if (element.name !== "a" || !element.attribs["href"]) return false;
  const text = textOf(element);
  return text.length <= LONGEST_LINK && !SENTENCE.test(text) && !isFile(element, text);
}

function isElsewhere(element: Element): boolean {
  const { name, attribs } = element;
  if (SHOWING.has(name)) return true;
  if (name === "img") return !TEMPLATE_PICTURE.test(attribs["src"] ?? "");
  return name === "a" && isFile(element, textOf(element));
}

function isFile({ attribs }: Element, text: string): boolean {
  return FILE_SIGN.test(text) || Object.values(attribs).some((value) => FILE_SIGN.test(value));
}
