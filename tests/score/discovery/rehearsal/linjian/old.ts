import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { cut, type Desk, publish, reportsOf, type Section } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, hex } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import { DEPARTMENTS, placeOf } from "../kit/words.ts";
import type { SiteAnswer } from "../../site.ts";
import { type Channel, CHANNELS } from "./linjian.data.ts";

/** Host of the site as it was until 2018. */
export const OLD = "old.linjian.gov.cn";
/** The city. */
export const PLACE = placeOf("临涧市", "临涧", 11, 9);
/** Departments of the city. */
export const UNITS = DEPARTMENTS.slice(8, 18).map(({ name }) => PLACE.name + name);
const PER_PAGE = 20;
const ALIKE = ["law", "half", "self", "call", "plan", "website"];
const TOPICS: Readonly<Record<number, readonly Topic[]>> = {
  1: ["people"],
  21: ["policy"],
  22: ["policy"],
  31: ["news"],
  32: ["people"],
  33: ["notice"],
  4: ["finance"],
};

interface OldSection extends Section {
  readonly id: number;
}

/** A page as the old program sent it, without a word on its charset but in the head. */
function page(title: string, body: string): SiteAnswer {
  const text = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title><link href="css.css" rel="stylesheet" type="text/css"></head>\n${body}</html>`;
  return { status: 200, contentType: "text/html", charset: "gb18030", text };
}

function address(id: number, number: number): string {
  const start = (number - 1) * PER_PAGE;
  return `list.jsp?channelid=${String(id)}${start > 0 ? `&start=${String(start)}` : ""}`;
}

/** Lines whose links are calls of a function of the page. */
function lines(items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, path }, at) =>
      `<tr><td>${String(at + 1)}</td><td><a href="javascript:showDetail(${path.slice(path.indexOf("=") + 1)})">${cut(doc.title, 14)}</a></td><td>${doc.agency}</td><td>${doc.date}</td></tr>`,
  );
  return `<table width="100%" border="1"><tr><td>序号</td><td>名称</td><td>发布机构</td><td>日期</td></tr>${rows.join("\n")}</table>
<script language="javascript">
function showDetail(id) {
  window.open("article.jsp?articleid=" + id, "_blank", "width=900,height=600,scrollbars=yes");
}
</script>`;
}

const DESK: Desk<OldSection> = {
  perPage: PER_PAGE,
  listPath: ({ id }, number) => `/govinfo/${address(id, number)}`,
  docPath: ({ id }, _, at) => `/govinfo/article.jsp?articleid=${String(id * 500 + 10_480 - at)}`,
  list(_, { id, name }, { items, number, count, total }) {
    const before = number > 1 ? `<a href="${address(id, number - 1)}">上页</a>` : "上页";
    const after = number < count ? `<a href="${address(id, number + 1)}">下页</a>` : "下页";
    const pager = `<p align="right">${String(total)}条 ${String(number)}/${String(count)} ${before} ${after}</p>`;
    return page(name, `<body><h4>${name}</h4>${lines(items)}${pager}</body>`);
  },
  article: (_, { name }, { doc }) =>
    page(
      doc.title,
      `<body><table width="860" align="center"><tr><td>信息类别：${name}</td><td>生成日期：${doc.date}</td><td>发布机构：${doc.agency}</td></tr><tr><td colspan="3" align="center"><b>${doc.title}</b></td></tr><tr><td colspan="3">${doc.body()}</td></tr><tr><td><a href="javascript:window.close()">关闭窗口</a></td></tr></table></body>`,
    ),
};

/** Departments published when they came to it; the government itself did each year. */
function reports(id: number): readonly Doc[] {
  if (id === 901)
    return newestFirst(
      [PLACE.government, `${PLACE.government}办公室`].flatMap((agency) =>
        reportsOf(PLACE, agency, [2008, 2017]),
      ),
    );
  const own = id === 902 ? UNITS.slice(0, 5) : UNITS.slice(5);
  const all = own.flatMap((agency) => reportsOf(PLACE, agency, [2009, 2017]));
  return newestFirst(all.filter(({ seed }) => between(`lj/${seed}`, 0, 9) < 5));
}

function documents([id, above, , count]: Channel): readonly Doc[] {
  if (above === 9) return reports(id);
  const run = { place: PLACE, agencies: UNITS, years: [2008, 2018] as const, count };
  const plain = ordinaries({ ...run, topics: TOPICS[id] ?? ["news"], seed: `lj/${String(id)}` });
  if (id !== 33) return plain;
  const alike = UNITS.slice(0, 6).flatMap((unit) => lookalikes(PLACE, unit, ALIKE, [2011, 2017]));
  return newestFirst([...plain, ...alike]);
}

/** The tree in the left frame. */
function tree(): string {
  const nodes = CHANNELS.map(([id, above, name]) => {
    const parent = CHANNELS.some(([, other]) => other === id);
    const url = parent ? "" : `, "${address(id, 1)}", "", "main"`;
    return `d.add(${String(id)}, ${String(above)}, "${name}"${url});`;
  });
  return `<body><script src="dtree.js"></script><script type="text/javascript">
d = new dTree("d");
d.add(0, -1, "政府信息公开目录");
${nodes.join("\n")}
document.write(d);
</script></body>`;
}

/** The closed site: a picture to click on, frames, a tree, and windows that a function opens. */
export function putOld(book: SiteBook): void {
  const fronts: Placed[] = [];
  for (const channel of CHANNELS) {
    const [id, , name] = channel;
    if (CHANNELS.some(([, above]) => above === id)) continue;
    const section = { host: OLD, path: "", name, where: [], id };
    const items = publish(book, DESK, section, documents(channel));
    if (id < 900) fronts.push(...items.slice(0, 3));
  }
  const recent = fronts.map(({ doc, path }) => {
    const session = path.replace("?", `;jsessionid=${hex(path, 32).toUpperCase()}?`);
    return `<li><a href="${session}" target="_blank">${cut(doc.title, 20)}</a></li>`;
  });
  const map = `<img src="images/main.jpg" width="980" height="420" usemap="#m" border="0"><map name="m"><area shape="rect" coords="20,30,180,90" href="govinfo/list.jsp?channelid=31" alt="工作动态"><area shape="rect" coords="20,100,180,160" href="govinfo/index.jsp" alt="信息公开目录"><area shape="rect" coords="20,170,180,230" href="govinfo/list.jsp?channelid=21" alt="政府文件"></map>`;
  book.put(OLD, "/", () =>
    page("临涧市政府网", `<body>${map}<ul>${recent.join("\n")}</ul></body>`),
  );
  const frames = `<frameset cols="220,*" border="0"><frame src="left.jsp" name="left" noresize><frame src="list.jsp?channelid=31" name="main"><noframes><body>您的浏览器不支持框架</body></noframes></frameset>`;
  book.put(OLD, "/govinfo/index.jsp", () => page("临涧市政府信息公开", frames));
  book.put(OLD, "/govinfo/left.jsp", () => page("目录", tree()));
}
