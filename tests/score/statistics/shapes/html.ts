import { escapeHtml } from "../../../site/markup.ts";
import type {
  PageDress,
  PageItem,
  PrintedCell,
  PrintedLine,
  PrintedTable,
} from "../page/printed-page.ts";
import type { GiveShape } from "./shape.ts";

/** Real tables with row and column spans. */
export const html: GiveShape = ({ items, dress, truth }) => {
  const title = items.find(({ kind }) => kind === "title");
  return {
    content: htmlPage(
      title?.kind === "title" ? title.text : "",
      dress.frame(items.map((item) => itemMarkup(item, dress)).join("\n")),
    ),
    contentType: "text/html",
    truth,
  };
};

/** The document around an article. */
export function htmlPage(title: string, article: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
</head>
<body>
${article}
</body>
</html>
`;
}

const lineMarkup: Readonly<Record<PrintedLine["kind"], (text: string) => string>> = {
  title: (text) => `<h1>${escapeHtml(text)}</h1>`,
  heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
  paragraph: (text) => `<p>\u3000\u3000${escapeHtml(text)}</p>`,
};

function itemMarkup(item: PageItem, dress: PageDress): string {
  return item.kind === "table" ? tableMarkup(item, dress) : lineMarkup[item.kind](item.text);
}

function tableMarkup({ rows }: PrintedTable, dress: PageDress): string {
  const lines = rows.map(
    ({ cells }) =>
      `<tr>${cells.map((cell) => `<td${spans(cell)}>${dress.cell(cell.text)}</td>`).join("")}</tr>`,
  );
  return `<table border="1" cellspacing="0">\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

function spans({ rowSpan, colSpan, statedSpans }: PrintedCell): string {
  if (statedSpans !== undefined) return statedSpans === "" ? "" : ` ${statedSpans}`;
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
}
