import { overwriteWith } from "./content/victim-words.ts";
import { entityEncode, escapeHtml } from "./markup.ts";

/** What an attacker does to a page of the site (REPORT-FORMAT 7.3: S1, S3, S4, S6, S7). */
export interface Infection {
  /** Stands wherever the page has a marked word, or the site's name. */
  readonly brand: string;
  /** The title shown to everybody but the search engine's robot. */
  readonly title: string;
  readonly hiddenLinks: readonly string[];
  /** A paragraph in the middle of the article. */
  readonly advertisement: string;
  /** The sentence before the farm, and its link texts. */
  readonly farmSentence: string;
  readonly farm: readonly string[];
}

/** The site name's slot in the template: the brand takes its place in banner, breadcrumb and metas. */
export const siteNameSlot = "⟦临柏区人民政府⟧";

/** Takes a clean page and returns it as the attacker left it. */
export function infect(html: string, infection: Infection): string {
  const steps = [overwriteWords, takeTitle, hideLinks, insertAdvertisement, appendFarm];
  return steps.reduce((page, step) => step(page, infection), html);
}

/** The strings of an infection that no clean text may hold. */
export function intrudersOf(infection: Infection): readonly string[] {
  return [
    infection.brand,
    infection.advertisement,
    infection.farmSentence,
    ...infection.hiddenLinks,
    ...infection.farm,
  ];
}

function overwriteWords(html: string, { brand }: Infection): string {
  return overwriteWith(html, brand);
}

/** The quoted title is the page's own: the attacker keeps it for the robot's eyes. */
function takeTitle(html: string, { title }: Infection): string {
  return html.replace(
    /<title>(?<own>[^<]*)<\/title>/u,
    (_whole, own: string) =>
      `<title>${entityEncode(title)}</title>\n<script>if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){document.title ="${own}"}</script>`,
  );
}

function hideLinks(html: string, { hiddenLinks }: Infection): string {
  const links = hiddenLinks.map(
    (text, index) => `<a href="http://www.link-${index}.example/">${escapeHtml(text)}</a>`,
  );
  return html.replace(
    "<body>",
    `<body>\n<div class="pl_css_ganrao" style="display: none;"><listing><td><tr><tbody>${links.join("<acronym></acronym>")}</listing></div>`,
  );
}

function insertAdvertisement(html: string, { advertisement }: Infection): string {
  const [before = "", after] = splitAt(html, "（二）");
  if (after === undefined) return html;
  const start = before.lastIndexOf("<p");
  return `${before.slice(0, start)}<p>${escapeHtml(advertisement)}</p>\n${before.slice(start)}${after}`;
}

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

function appendFarm(html: string, { farmSentence, farm }: Infection): string {
  const links = farm.map(
    (text, index) => `<a href="http://www.farm-${index}.example/">${escapeHtml(text)}</a>`,
  );
  return html.replace(
    "</body>",
    `<div class="yqlj"><p>${escapeHtml(farmSentence)}</p>${links.join("| ")}|</div>\n</body>`,
  );
}
