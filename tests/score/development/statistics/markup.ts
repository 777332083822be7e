import { escapeHtml } from "../../../site/markup.ts";
import type { Markup } from "../../statistics/pack.ts";

const lines = (text: string): readonly string[] => text.split("\n").map(escapeHtml);

const bare = (text: string): string => lines(text).join("<br>");

const inParagraphs = (text: string): string =>
  lines(text)
    .map((line) => `<p style="text-align: center;">${line === "" ? "&nbsp;" : line}</p>`)
    .join("");

const fromWord = (text: string): string =>
  lines(text)
    .map(
      (line) =>
        `<p class="MsoNormal" align="center"><span style="font-family:宋体;font-size:10.5pt">${
          line === "" ? "&nbsp;" : line
        }</span></p>`,
    )
    .join("\n");

/** Word's lists: number and words in elements of their own, behind a comment that browsers skip. */
const numberApart = (text: string): string => {
  const [line = ""] = lines(text.replaceAll("\n", ""));
  const cut = /^(?:\d+\.|（.）|.、)/u.exec(line)?.[0].length ?? Math.ceil(line.length / 2);
  return `<p><!--[if !supportLists]--><span>${line.slice(0, cut)}</span><!--[endif]--><span>${line.slice(cut)}</span></p>`;
};

const characterByCharacter = (text: string): string =>
  Array.from(
    text.replaceAll("\n", ""),
    (character) => `<span>${escapeHtml(character)}</span>`,
  ).join("");

const twoParagraphs = (text: string): string => {
  const flat = text.replaceAll("\n", "");
  if (flat.length < 4 || /\d/u.test(flat)) return `<p>${escapeHtml(flat)}</p>`;
  const middle = Math.floor(flat.length / 2);
  return `<p>${escapeHtml(flat.slice(0, middle))}</p><p>${escapeHtml(flat.slice(middle))}</p>`;
};

export const developmentMarkup: Markup = {
  dresses: [bare, inParagraphs, fromWord],
  cutDresses: [numberApart, characterByCharacter, twoParagraphs],
  frames: [
    (article) => `<div id="zoom">${article}</div>`,
    (article) => `<div class="TRS_Editor">${article}</div>`,
    (article) => `<div class="main"><div class="article">${article}</div></div>`,
  ],
  layoutFrames: [
    (article) => `<table width="100%"><tr><td>${article}</td></tr></table>`,
    (article) =>
      `<table width="980"><tbody><tr><td width="200"><p>栏目导航</p></td><td><div id="zoom">${article}</div></td></tr></tbody></table>`,
  ],
  flatLine: (line) => `<p>${escapeHtml(line)}</p>`,
};
