import type { Codebook, NamedMeaning } from "./codebook.ts";

/** The codebook as a Markdown document in both languages. */
export function codebookMarkdown(book: Codebook): string {
  return `${[
    "# Nianbao codebook · 数据说明",
    `Rules ${book.rulesVersion}. A blank is never 0 · 规则版本 ${book.rulesVersion}，空白绝不当作 0。`,
    "In CSV, text that a spreadsheet could take for a formula has a `'` before it; take one leading `'` off to have the text as published. · CSV 中可能被当作公式的文字前加 `'`，去掉开头的一个 `'` 即为原文。",
    ...section(
      "Cells of the form · 统计表单元格",
      [
        "key",
        "中文",
        "English",
        "unit · 单位",
        "editions · 格式",
        "article of the 条例",
        "definition · 定义",
      ],
      book.cells.map(({ key, zh, en, unit, editions, article, definition }) => [
        code(key),
        zh,
        en,
        unit ?? "",
        editions.join(", "),
        article ?? "",
        [definition.zh, definition.en].filter((text) => text !== "").join(" "),
      ]),
    ),
    "Local rows of a report have the keys `extra.` and the label as printed. · 地方自加的行以 `extra.` 加原标签为键。",
    ...section("Why a cell has no value · 空白原因", NAMED, namedRows(book.blanks)),
    ...section(
      "Figures in prose · 正文数字",
      ["metric", "中文", "English"],
      book.metrics.map(({ metric, zh, en }) => [code(metric), zh, en]),
    ),
    ...section(
      "Checks · 核对",
      ["id", "severity · 程度", "editions · 格式", "中文", "English"],
      book.checks.map(({ id, severity, editions, zh, en }) => [
        code(id),
        severity,
        editions.join(", "),
        zh,
        en,
      ]),
    ),
    ...section("Verdicts · 结论", NAMED, namedRows(book.verdicts)),
    ...book.tables.flatMap((table) => [
      `## ${code(table.name)}: ${table.en} · ${table.zh}`,
      tableOf(["column · 列", "中文", "English"], namedRows(table.columns)),
    ]),
  ].join("\n\n")}\n`;
}

const NAMED = ["name", "中文", "English"];

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [`## ${title}`, tableOf(head, rows)];
}

function namedRows(meanings: readonly NamedMeaning[]): readonly (readonly string[])[] {
  return meanings.map(({ name, zh, en }) => [code(name), zh, en]);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map(() => "---");
  return [head, rule, ...rows].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Our own words hold no markup but the code spans above; a `|` would still end a cell. */
function escape(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
