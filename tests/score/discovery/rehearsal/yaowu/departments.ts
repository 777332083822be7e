import type { SiteBook } from "../kit/book.ts";
import { reportsOf } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between } from "../kit/random.ts";
import { DEPARTMENTS } from "../kit/words.ts";
import { HOST, PLACE, putChannel } from "./publish.ts";
import { frame } from "./skin.ts";
import { FIELDS } from "./yaowu.data.ts";

const OFFICES = DEPARTMENTS.slice(14, 22);
/** The agencies of the county. */
export const AGENCIES: readonly string[] = OFFICES.map(({ name }) => PLACE.name + name);
const ALIKE = ["law", "settlement", "asked", "website", "reading"];

interface Leaf {
  readonly id: number;
  readonly name: string;
}

/** The channels of a department; its reports stand between its fields. */
function putDepartment(book: SiteBook, agency: string, at: number): readonly Leaf[] {
  const first = 600 + at * 10;
  const run = { place: PLACE, agencies: [agency], years: [2019, 2025] as const };
  const fields = [0, 1, 2].map((n) => {
    const name = FIELDS[(at + n) % FIELDS.length] ?? "";
    const seed = `yw/${agency}/${name}`;
    const count = between(seed, 18, 34);
    const docs = ordinaries({ ...run, topics: ["policy", "notice"], count, seed });
    putChannel(book, first + n, name, docs);
    return { id: first + n, name };
  });
  const alike = lookalikes(PLACE, agency, ALIKE, [2019, 2024]);
  putChannel(book, first + 5, "法治与财务", newestFirst(alike));
  putChannel(book, first + 6, "公开年报", reportsOf(PLACE, agency, [2021, 2024]));
  return [...fields, { id: first + 6, name: "公开年报" }, { id: first + 5, name: "法治与财务" }];
}

/** An accordion: the heads are the departments, folded below them their channels. */
export function putDepartments(book: SiteBook): void {
  const heads = AGENCIES.map((agency, at) => {
    const leaves = putDepartment(book, agency, at).map(
      ({ id, name }) => `<dd><a href="/channel.action?cid=${String(id)}">${name}</a></dd>`,
    );
    return `<dt><a href="javascript:;" onclick="fold(${String(at)})">${agency.replace(PLACE.name, "")}</a></dt><div id="f${String(at)}" style="display:none">${leaves.join("")}</div>`;
  });
  book.put(HOST, "/jczwgk.action", () =>
    frame(
      "基层政务公开标准化规范化",
      `<dl class="acc">${heads.join("\n")}</dl><script>function fold(n) { var s = document.getElementById("f" + n).style; s.display = s.display == "none" ? "block" : "none"; }</script>`,
    ),
  );
}
