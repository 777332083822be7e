/** A cell whose text stands in a paragraph; an editor leaves a no-break space in an empty one. */
export function paragraphCellOf(style: string): (html: string) => string {
  return (html) => `<p style="${style}">${html === "" ? "&nbsp;" : html}</p>`;
}

/** A cell as Word writes it. */
export function wordCellOf(font: string): (html: string) => string {
  return (html) =>
    `<p class="MsoNormal" align="center" style="margin:0cm"><span style="font-family:${font}">${html === "" ? "&nbsp;" : html}</span></p>`;
}

/** A cell with nothing but its text. */
export function plainCell(html: string): string {
  return html;
}
