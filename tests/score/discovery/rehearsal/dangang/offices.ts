import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Link, links, reportsOf } from "../kit/desk.ts";
import { type Doc, fill, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, chunk, pick } from "../kit/random.ts";
import { OFFICES, TITLES } from "./dangang.data.ts";
import { HOST, PLACE, putDocuments, ZONE } from "./publish.ts";
import { catalogue, frame } from "./skin.ts";

const PER_PAGE = 20;
const ALIKE = ["law", "settlement", "half", "website", "self", "plan", "guide", "asked"];

function documents(agency: string): readonly Doc[] {
  const plain = ordinaries({
    place: PLACE,
    agencies: [agency],
    topics: ["policy", "finance", "penalty", "people", "notice"],
    years: [2017, 2025],
    count: between(`dg/${agency}`, 35, 80),
    seed: `dg/${agency}`,
  });
  const reports = reportsOf(PLACE, agency, [2018, 2024], (setting) =>
    fill(pick(`dg/${agency}/${String(setting.year)}`, TITLES), setting, "title"),
  );
  return newestFirst([...plain, ...reports, ...lookalikes(PLACE, agency, ALIKE, [2018, 2023])]);
}

/** The pages of one office's disclosure: earlier and later, no number. */
function putOffice(book: SiteBook, agency: string, at: number): void {
  const base = `/gk/ml?org=${String(at + 1).padStart(2, "0")}`;
  const items: readonly Placed[] = putDocuments(book, 40 + at, documents(agency));
  const groups = chunk(items, PER_PAGE);
  const to = (n: number): string => (n === 1 ? base : `${base}&p=${String(n)}`);
  for (const [index, group] of groups.entries()) {
    const turns: Link[] = [];
    if (index > 0) turns.push({ href: to(index), name: "« 较新" });
    if (index + 1 < groups.length) turns.push({ href: to(index + 2), name: "较早 »" });
    book.put(HOST, to(index + 1), () =>
      frame(`${agency}信息公开`, `<h3>${agency}</h3>${catalogue(group)}${links(turns, "", " ")}`),
    );
  }
}

/** A form that asks for an office, and what it finds. */
export function putOffices(book: SiteBook): string {
  for (const [at, name] of OFFICES.entries()) putOffice(book, ZONE + name, at);
  const options = OFFICES.map(
    (name, at) => `<option value="${String(at + 1).padStart(2, "0")}">${name}</option>`,
  );
  return `<form action="/gk/ml" method="get"><label>公开主体：<select name="org">${options.join("")}</select></label><button type="submit">查看该单位公开信息</button></form>`;
}
