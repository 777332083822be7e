import type { Random } from "../../random.ts";
import { injected, POINTS } from "../marks.ts";
import {
  atBodyEnd,
  atBodyStart,
  atHeadEnd,
  type Attack,
  fillSpam,
  foreignHost,
  type Infection,
  insertBefore,
  withMarkup,
} from "./attack.ts";

/** One way to keep text from readers' eyes: the markup around it, and the rules that hide it. */
interface Way {
  readonly open: string;
  readonly close: string;
  readonly css?: string;
  /** Whether the rules come in a style sheet of their own, which the capture brings along. */
  readonly isLinked?: boolean;
  /** Whether it can only stand first in the body: stray table tags would end a cell of a layout table. */
  readonly isFirst?: boolean;
}

const inline = (style: string): Way => ({ open: `<div style="${style}">`, close: "</div>" });

/** Every way of REPORT-FORMAT 7.3, S6; `name` is a class or an id that says nothing. */
const WAYS: readonly ((name: string) => Way)[] = [
  () => ({ open: "<div hidden>", close: "</div>" }),
  () => inline("display:none"),
  (name) => ({ open: `<div class="${name}" style="DISPLAY: none;">`, close: "</div>" }),
  () => ({
    open: `<div class="pl_css_ganrao" style="display: none;"><listing><acronym><td><tr><tbody>`,
    close: "</tbody></td></acronym></listing></div>",
    isFirst: true,
  }),
  () => inline("visibility:hidden"),
  () => inline("position:absolute;left:-9999px;top:0"),
  () => inline("position: fixed; top: -2000px; width: 300px"),
  () => inline("text-indent:-9999px"),
  () => inline("height:0;overflow:hidden"),
  () => inline("width:1px; height:1px; overflow: hidden"),
  () => inline("font-size:0"),
  () => inline("font-size: 1px; line-height: 1px"),
  () => inline("opacity:0"),
  () => inline("color:#ffffff;background:#fff"),
  () => inline("background-color: rgb(255,255,255); color: white"),
  () => inline("position:absolute;z-index:-1"),
  () => inline("position:absolute;clip:rect(0 0 0 0)"),
  () => ({
    open: `<marquee width="1" height="1" scrollamount="3000">`,
    close: "</marquee>",
  }),
  () => ({ open: "<noframes>", close: "</noframes>" }),
  (name) => ({
    open: `<div class="${name}">`,
    close: "</div>",
    css: `.${name}{display:none}`,
  }),
  (name) => ({
    open: `<div id="${name}">`,
    close: "</div>",
    css: `#${name} { position: absolute; left: -3000px; }`,
  }),
  (name) => ({
    open: `<ul class="list ${name}"><li>`,
    close: "</li></ul>",
    css: `ul.${name}, .x${name} { visibility : hidden ; height:0 }`,
  }),
  (name) => ({
    open: `<div class="${name}">`,
    close: "</div>",
    css: `.${name}{display:none!important}`,
    isLinked: true,
  }),
];

/** S6: advertisements and sold links where no reader sees them. */
export const hideText: Infection = (page, attack) => {
  const { random } = attack;
  const name = randomName(random);
  const way = random.pick(WAYS)(name);
  const box = `${way.open}${hiddenHtml(attack)}${way.close}\n`;
  const styled = way.css === undefined ? page : withRules(page, way.css, way.isLinked ?? false);
  return withMarkup(styled, (marked) =>
    random.pick(
      way.isFirst
        ? [() => atBodyStart(marked, box)]
        : [
            () => atBodyStart(marked, box),
            () => atBodyEnd(marked, box),
            () => insertBefore(marked, POINTS.betweenBlocks, box, random),
          ],
    )(),
  );
};

function withRules(
  page: Parameters<Infection>[0],
  css: string,
  isLinked: boolean,
): ReturnType<Infection> {
  if (!isLinked)
    return withMarkup(page, (marked) => atHeadEnd(marked, `<style type="text/css">${css}</style>`));
  const address = new URL("/css/extra.css", page.url).href;
  return {
    ...withMarkup(page, (marked) =>
      atHeadEnd(marked, `<link rel="stylesheet" type="text/css" href="/css/extra.css">`),
    ),
    stylesheets: new Map([...page.stylesheets, [address, css]]),
  };
}

/** Links or sentences; whatever it is, it is not shown. */
function hiddenHtml(attack: Attack): string {
  const { random, pack } = attack;
  const { advertisements, banners, adultPhrases, titles } = pack.spam;
  const texts = random
    .some([...advertisements, ...banners, ...adultPhrases, ...titles], random.integer(2, 6))
    .map((text) => fillSpam(text, attack));
  return texts
    .map((text) =>
      random.chance(0.5)
        ? `<a href="http://${foreignHost(attack)}/">${injected(text)}</a>`
        : injected(text),
    )
    .join(random.pick([" ", "<br>", "<span></span>", "\n"]));
}

function randomName(random: Random): string {
  return Array.from({ length: 5 }, () =>
    random.pick(Array.from("abcdefghijklmnopqrstuvwxyz")),
  ).join("");
}
