import type { ListEntry } from "./script-entries.ts";
import { monthOf, unescaped } from "./script-entries.ts";
import { namesInTree } from "./tree-names.ts";
import type { TreeNode } from "./tree-names.ts";
import { isWrittenAddress } from "./written-address.ts";

/** Texts and numbers that stand together in a script: what a function is called with, or an array. */
interface ScriptRow {
  readonly isCall: boolean;
  readonly values: readonly string[];
}

const MOST_ROWS = 4_000;

const VALUE = String.raw`(?:"(?:[^"\\\n]|\\.){0,1000}"|'(?:[^'\\\n]|\\.){0,1000}'|-?\d{1,18}|[a-z_$][\w$.]{0,40})`;
const ROW = new RegExp(
  String.raw`([(\[])\s{0,20}(${VALUE}(?:\s{0,20},\s{0,20}${VALUE}){1,15})\s{0,20}[)\]]`,
  "giu",
);
const VALUES = new RegExp(VALUE, "giu");

const HAN = /\p{sc=Han}|\\u[4-9]/u;
const CODE = /[<>{}]/u;
const LONGEST_NAME = 200;
const ID = /^[\w.-]{1,40}$/u;

/**
 * The entries of menus and lists whose script has them as rows: one call for each, as dTree's
 * `d.add(7, 2, "年度报告", "list.jsp?id=7")` and the folders of older trees, or arrays as
 * `["某局", "2023年年报", "2024-01-30", "/nb/7.html"]`. The longest of a row's words are its title.
 */
export function rowEntries(script: string): readonly ListEntry[] {
  const rows = rowsIn(script);
  const nodes = rows.map(nodeOf);
  const nameOf = namesInTree(nodes.filter((node) => node !== null));
  return rows.flatMap((row, index) => {
    const address = row.values.find(isWrittenAddress);
    const title = titleOf(row);
    if (address === undefined || title === null) return [];
    const node = nodes[index] ?? null;
    const text = node === null ? title : nameOf(node);
    return [
      { address, text, month: row.values.map(monthOf).find((month) => month !== null) ?? null },
    ];
  });
}

function rowsIn(script: string): readonly ScriptRow[] {
  const rows: ScriptRow[] = [];
  for (const [, opening, content = ""] of script.matchAll(ROW)) {
    if (!HAN.test(content)) continue;
    const values = content.match(VALUES) ?? [];
    rows.push({ isCall: opening === "(", values: values.map(plain) });
    if (rows.length >= MOST_ROWS) break;
  }
  return rows;
}

function plain(value: string): string {
  return /^["']/u.test(value) ? unescaped(value.slice(1, -1)) : value;
}

function titleOf({ values }: ScriptRow): string | null {
  const names = values.filter(isName);
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** A call with a number, the number of what stands above it, and a name. */
function nodeOf({ isCall, values }: ScriptRow): TreeNode | null {
  const [id = "", above = "", name = ""] = values;
  const isNode = isCall && ID.test(id) && ID.test(above) && isName(name);
  return isNode ? { id, above, name } : null;
}

/** What is written for a reader: no code, no markup. */
function isName(value: string): boolean {
  return value.length <= LONGEST_NAME && HAN.test(value) && !CODE.test(value);
}
