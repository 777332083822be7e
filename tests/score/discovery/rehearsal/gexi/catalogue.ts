import { origin, type SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { publish } from "../kit/desk.ts";
import { between } from "../kit/random.ts";
import { ABOUT, KINDS, UNITS } from "./gexi.data.ts";
import { canonical, documents, OPEN_DESK, PLACE, reportsBy } from "./publish.ts";
import { lines, MAIN, OPEN, openFrame, place } from "./skin.ts";

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly years: readonly [number, number];
}

/** The departments. */
export const DEPARTMENTS: readonly Unit[] = UNITS.map((entry) => {
  const [id = "", name = "", first = "", last = ""] = entry.split(":");
  return { id, name: PLACE.name + name, years: [Number(first), Number(last)] };
});

/** The tree of the departments, which a script draws. */
function tree(): string {
  const nodes = DEPARTMENTS.map(
    ({ id, name }) => `d.add(${id},2,'${name}','UnitIndex.aspx?UnitID=${id}');`,
  );
  return `<script type="text/javascript">
d = new dTree('d');
d.add(0,-1,'公开目录');
d.add(1,0,'县政府','UnitIndex.aspx?UnitID=101');
d.add(2,0,'县政府部门','');
${nodes.join("\n")}
document.write(d);
</script>`;
}

/** A department's own shelves, its reports the last of them. */
function shelves({ id }: Unit): string {
  const kinds = [...KINDS, "9:年度报告", "10:公开指南"].map((entry) => {
    const [kind = "", name = ""] = entry.split(":");
    return `<tr><td height="26"><img src="images/folder.gif" /><a href="UnitList.aspx?UnitID=${id}&amp;Kind=${kind}">${name}</a></td></tr>`;
  });
  return `<table width="100%">${kinds.join("\n")}</table><p><a href="Default.aspx">返回目录</a></p>`;
}

function latest(items: readonly Placed[], count: number): string {
  const recent = items.toSorted((a, b) => b.doc.date.localeCompare(a.doc.date)).slice(0, count);
  return lines(recent, ({ path }) => `InfoShow.aspx?InfoID=${path.split("=").at(-1) ?? ""}`);
}

function putUnit(book: SiteBook, unit: Unit): readonly Placed[] {
  const { id, name } = unit;
  const side = shelves(unit);
  const home = { href: `UnitIndex.aspx?UnitID=${id}`, name };
  const section = { host: OPEN, path: "", where: [home], side, show: "InfoShow.aspx?InfoID=" };
  const put = (kind: string, title: string, docs: ReturnType<typeof documents>) => {
    const list = `UnitList.aspx?UnitID=${id}&Kind=${kind}`;
    const from = Number(id) * 1000 + Number(kind) * 90 + 89;
    return publish(book, OPEN_DESK, { ...section, list, name: title, from }, docs);
  };
  const all = KINDS.flatMap((entry) => {
    const [kind = "", title = "", size = "", what = ""] = entry.split(":");
    const seed = `gx/${id}/${kind}`;
    const most = Number(size) * 2;
    return put(
      kind,
      title,
      documents([name], what, between(seed, Math.ceil(most / 4), Math.ceil(most * 0.8)), seed),
    );
  });
  put("9", "年度报告", reportsBy(name, unit.years));
  put("10", "公开指南", documents([name], "*guide", 0, ""));
  book.put(OPEN, canonical(`/UnitIndex.aspx?UnitID=${id}`), (visit) =>
    openFrame(origin(visit, MAIN), name, side, place([home]) + latest(all, 12)),
  );
  return all;
}

/** The catalogue: what is the county's own is filed apart from what the departments file. */
export function putCatalogue(book: SiteBook): void {
  const filed = DEPARTMENTS.flatMap((unit) => putUnit(book, unit));
  const side = tree();
  const section = {
    host: OPEN,
    path: "",
    name: "公开年报",
    where: [{ href: "Report.aspx", name: "公开年报" }],
    list: "Report.aspx?Kind=",
    show: "InfoShow.aspx?InfoID=",
    from: 2999,
    side,
  };
  publish(book, OPEN_DESK, section, reportsBy(PLACE.government, [2008, 2017]));
  const text = ABOUT.map((line) => `<p>${line}</p>`).join("");
  for (const [path, name] of [
    ["/guide.aspx", "公开指南"],
    ["/apply.aspx", "依申请公开"],
  ] as const)
    book.put(OPEN, path, (visit) => openFrame(origin(visit, MAIN), name, side, text));
  const news = `<h3>最新公开信息</h3>${latest(filed, 20)}`;
  book.put(OPEN, "/", (visit) => openFrame(origin(visit, MAIN), "公开目录", side, news));
}
