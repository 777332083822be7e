import { gfm } from "@joplin/turndown-plugin-gfm";
// By its path: a bundler's resolver, as the tests', would take the build that fetches its WebAssembly.
import { convert } from "@kreuzberg/html-to-markdown-wasm/pkg/nodejs/html_to_markdown_wasm.js";
import { Defuddle } from "defuddle/node";
import TurndownService from "turndown";
import { markdownRows } from "./markdown-rows.ts";
import { expandedRows } from "./table-rows.ts";
import type { TableRows } from "./table-rows.ts";

/** A way to get tables out of HTML that knows nothing of the form; rejects where it fails on a page. */
interface TableTool {
  readonly name: string;
  readonly rows: (html: string) => Promise<TableRows>;
}

/** All with the settings they come with; defuddle is kept from asking other sites for the page. */
export const tableTools: readonly TableTool[] = [
  {
    name: "spans expanded, as pandas.read_html does",
    rows: async (html) => expandedRows(html),
  },
  {
    name: "turndown with GFM",
    rows: async (html) => markdownRows(turndown.turndown(html)),
  },
  {
    name: "defuddle",
    rows: async (html) =>
      markdownRows((await Defuddle(html, undefined, { markdown: true, useAsync: false })).content),
  },
  {
    name: "html-to-markdown",
    rows: async (html) => markdownRows(convert(html).content ?? ""),
  },
];

const turndown = new TurndownService().use(gfm);
