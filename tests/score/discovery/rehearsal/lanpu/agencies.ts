import type { SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import { cut, type Link, reportsOf } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, hex } from "../kit/random.ts";
import { type Department, DEPARTMENTS, placeOf } from "../kit/words.ts";
import { article, crumbs, dataList, frame } from "./skin.ts";

/** The one host of the county. */
export const HOST = "www.lanpu.gov.cn";
/** The county. */
export const PLACE = placeOf("岚浦县", "岚浦", 8, 8);
/** The agencies that have a disclosure page. */
export const AGENCIES: readonly Department[] = DEPARTMENTS.slice(3, 17);
const LOOKS = ["law", "settlement", "half", "asked", "reading", "plan", "self"];
const ZWGK: Link = { href: "/zwgk/", name: "政务公开" };

/** Documents are kept under numbers that tell nothing. */
export function placed(docs: readonly Doc[]): readonly Placed[] {
  return docs.map((doc) => ({ doc, host: HOST, path: `/detail/${hex(`lp/${doc.seed}`, 32)}` }));
}

interface Tab {
  readonly code: string;
  readonly name: string;
  readonly docs: readonly Doc[];
}

function tabs(unit: Department): readonly Tab[] {
  const agency = PLACE.name + unit.name;
  const open = ordinaries({
    place: PLACE,
    agencies: [agency],
    topics: ["policy", "finance", "penalty", "people", "notice"],
    years: [2019, 2025],
    count: between(`lp/size/${unit.code}`, 50, 110),
    seed: `lp/open/${unit.code}`,
  });
  const alike = lookalikes(PLACE, agency, LOOKS, [2019, 2024]);
  return [
    {
      code: "zn",
      name: "信息公开指南",
      docs: lookalikes(PLACE, agency, ["guide", "system"], [2020, 2023]),
    },
    { code: "fd", name: "法定主动公开内容", docs: newestFirst([...open, ...alike]) },
    { code: "nb", name: "信息公开年报", docs: reportsOf(PLACE, agency, [2019, 2024]) },
  ];
}

/** The disclosure page of an agency: folded headings whose contents are pages of their own. */
function putAgency(book: SiteBook, unit: Department): readonly Placed[] {
  const base = `/public/${unit.code}/`;
  const own = { href: base, name: `县${unit.name}` };
  const all = tabs(unit);
  const side = `<dl class="accordion">${all
    .map(
      ({ code, name }) =>
        `<dt><a href="javascript:void(0)" data-url="${base}${code}/" onclick="openTab(this)">${name}</a></dt>`,
    )
    .join(
      "",
    )}</dl><script>function openTab(a) { window.location.href = a.getAttribute("data-url"); }</script>`;
  book.put(HOST, base, () =>
    frame(`县${unit.name}`, `${crumbs([ZWGK, own])}${side}<p>县${unit.name}政府信息公开</p>`),
  );
  let reports: readonly Placed[] = [];
  for (const { code, name, docs } of all) {
    const items = placed(docs);
    const where = [ZWGK, own, { href: `${base}${code}/`, name }];
    putDocs(book, items, (_, item) => article(item, where));
    book.put(HOST, `${base}${code}/`, () =>
      frame(name, crumbs(where) + side + dataList(items, (title) => cut(title, 18))),
    );
    if (code === "nb") reports = items;
  }
  return reports;
}

/** Reports of all agencies: of the departments on their pages, of the towns in the collections alone. */
export function putAgencies(book: SiteBook): readonly Placed[] {
  const own = AGENCIES.flatMap((unit) => putAgency(book, unit));
  const towns = PLACE.towns.flatMap(({ name }) => {
    const agency = `${PLACE.name}${name}${name.endsWith("街道") ? "办事处" : "人民政府"}`;
    return placed(reportsOf(PLACE, agency, [2020, 2023]));
  });
  putDocs(book, towns, (_, item) => article(item, [{ href: "/ztzl/", name: "专题专栏" }]));
  return [...own, ...towns];
}
