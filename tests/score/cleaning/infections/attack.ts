import type { Random } from "../../random.ts";
import type { Agency, Pack } from "../pack.ts";
import type { GeneratedPage } from "../pages/lay-out-page.ts";

/** What one attacker brings to one page. */
export interface Attack {
  readonly random: Random;
  readonly pack: Pack;
  readonly agency: Agency;
  /** The page's title as published. */
  readonly title: string;
  /** One brand for the whole page, decorations and all; the second sells the same. */
  readonly brand: string;
  readonly second: string;
}

/** What an attacker does to a page; the marks keep telling who wrote what. */
export type Infection = (page: GeneratedPage, attack: Attack) => GeneratedPage;

/** The page with its markup changed. */
export function withMarkup(page: GeneratedPage, change: (marked: string) => string): GeneratedPage {
  return { ...page, marked: change(page.marked) };
}

/** Puts HTML before one occurrence of a point or tag, chosen by chance. */
export function insertBefore(marked: string, point: string, html: string, random: Random): string {
  const places = Array.from(marked.matchAll(new RegExp(point, "gu")), ({ index }) => index);
  if (places.length === 0) return marked;
  const at = random.pick(places);
  return marked.slice(0, at) + html + marked.slice(at);
}

/** Puts HTML just behind the opening tag of the body. */
export function atBodyStart(marked: string, html: string): string {
  return marked.replace(/<body[^>]*>/u, (tag) => `${tag}\n${html}`);
}

/** Puts HTML just before the end of the body. */
export function atBodyEnd(marked: string, html: string): string {
  return marked.replace("</body>", () => `${html}\n</body>`);
}

/** Puts HTML at the end of the head. */
export function atHeadEnd(marked: string, html: string): string {
  return marked.replace("</head>", () => `${html}\n</head>`);
}

/** A sentence of the spam bank with its names filled in. */
export function fillSpam(
  sentence: string,
  { brand, second, random, pack, agency }: Attack,
): string {
  return sentence
    .replaceAll("{brand}", brand)
    .replaceAll("{second}", second)
    .replaceAll("{event}", random.pick(pack.spam.events))
    .replaceAll("{agency}", agency.name)
    .replaceAll("{place}", agency.place);
}

/** A host that sells links. */
export function foreignHost({ random }: Attack): string {
  const letters = Array.from({ length: random.integer(4, 8) }, () =>
    random.pick(Array.from("abcdefghijkmnpqrstuvwxyz23456789")),
  );
  return `www.${letters.join("")}.${random.pick(["com", "cc", "vip", "net", "top", "app"])}`;
}
