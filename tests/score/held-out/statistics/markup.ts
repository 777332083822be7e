import { escapeHtml } from "../../../site/markup.ts";
import type { Markup } from "../../statistics/pack.ts";

const lines = (text: string): readonly string[] => text.split("\n").map(escapeHtml);

const divided = (text: string): string =>
  lines(text)
    .map((line) => `<div align="center">${line === "" ? "\u3000" : line}</div>`)
    .join("");

const inFonts = (text: string): string =>
  `<p align="center"><font face="仿宋_GB2312" size="3">${lines(text).join("<br/>")}</font></p>`;

const kingsoft = (text: string): string =>
  `<p class="p0" style="text-align:center;"><span style="mso-spacerun:'yes';font-size:12pt;">${lines(
    text,
  ).join("</span><br/><span>")}<o:p></o:p></span></p>`;

const flat = (text: string): string => text.replaceAll("\n", "");

/** Latin digits and Han characters in fonts of their own, as editors split them. */
const byScript = (text: string): string =>
  `<p>${flat(text)
    .split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/u)
    .map(
      (run) =>
        `<font face="${/\d/u.test(run) ? "Times New Roman" : "宋体"}">${escapeHtml(run)}</font>`,
    )
    .join("")}</p>`;

const inBold = (text: string): string => {
  const characters = Array.from(flat(text));
  const middle = Math.ceil(characters.length / 2);
  const [left, right] = [characters.slice(0, middle), characters.slice(middle)].map((part) =>
    escapeHtml(part.join("")),
  );
  return `<div><b>${left}</b><b>${right}</b></div>`;
};

const withBreakChances = (text: string): string =>
  `<span>${Array.from(flat(text), escapeHtml).join("<wbr>")}</span>`;

export const heldOutMarkup: Markup = {
  dresses: [divided, inFonts, kingsoft],
  cutDresses: [byScript, inBold, withBreakChances],
  frames: [
    (article) => `<div class="zoomcon">${article}</div>`,
    (article) => `<div id="article_content"><div class="view">${article}</div></div>`,
    (article) => `<section><article>${article}</article></section>`,
  ],
  layoutFrames: [
    (article) =>
      `<table cellpadding="0" align="center"><tbody><tr><td height="8"></td></tr><tr><td>${article}</td></tr></tbody></table>`,
    (article) =>
      `<table width="960"><tr><td><table width="100%"><tr><td>${article}</td></tr></table></td><td width="20">&nbsp;</td></tr></table>`,
  ],
  flatLine: (line) => `<div>${escapeHtml(line)}</div>`,
};
