import type { Answer } from "./dialects/dialect.ts";
import type { Anchor, Trap } from "./pack.ts";
import type { PlantedSite } from "./plant.ts";

interface TrapDoor {
  /** Links that the trap puts on every column page. */
  readonly links: (path: string) => readonly Anchor[];
  /** What the trap's own addresses answer; null for addresses that are not its own. */
  readonly answer: (url: URL, site: PlantedSite) => Answer | null;
}

const page = (title: string, body: string): Answer => ({
  status: 200,
  contentType: "text/html",
  text: `<html><head><title>${title}</title></head><body>${body}</body></html>`,
});

/** Addresses without end, or without a page, that real sites hold out to a crawler. */
export const TRAP_DOORS: Readonly<
  Record<Exclude<Trap, "session ids" | "endless pages">, TrapDoor>
> = {
  calendar: {
    links: () => [{ href: "/calendar/?date=2024-03", text: "信息公开日历" }],
    answer: (url) => (url.pathname === "/calendar/" ? calendarPage(url) : null),
  },
  "echo parameters": {
    links: (path) => [
      { href: `/login.jsp?returnUrl=${encodeURIComponent(path)}`, text: "登录" },
      {
        href: `${path}${path.includes("?") ? "&" : "?"}from=${(path.length * 7_919) % 1_000}`,
        text: "分享政府信息公开",
      },
    ],
    answer: (url) =>
      url.pathname === "/login.jsp"
        ? page(
            "用户登录",
            `<a href="/login.jsp?returnUrl=${encodeURIComponent(url.pathname + url.search)}">依申请公开登录</a>`,
          )
        : null,
  },
  "nested folders": {
    // A template that forgot the slash before its link to the disclosure column.
    links: () => [{ href: "xxgk/index.html", text: "政府信息公开年报" }],
    answer: (url) =>
      /\/xxgk\/(?:xxgk\/)*index\.html$/u.test(url.pathname)
        ? page(
            "政府信息公开",
            '<p>政府信息公开专栏</p><a href="xxgk/index.html">政府信息公开年报</a>',
          )
        : null,
  },
  "soft 404": {
    links: () => [
      { href: "/oldsite/zfxxgknb/", text: "往年政府信息公开年报" },
      { href: "/oldsite/2014nb/", text: "2014年政府信息公开年度报告" },
    ],
    answer: (url) =>
      url.pathname.startsWith("/oldsite/")
        ? page(
            "提示信息",
            "<div class='err'>抱歉，您访问的页面不存在或已删除！<a href='/'>返回首页</a></div>",
          )
        : null,
  },
  interstitial: {
    links: () => [{ href: "/zwfw/xxgkml/", text: "政府信息公开目录" }],
    answer: (url) =>
      url.pathname.startsWith("/zwfw/")
        ? {
            status: 521,
            contentType: "text/html",
            text: "<script>document.cookie='__jsl_clearance_s=1';location.href=location.pathname</script>",
          }
        : null,
  },
};

function calendarPage(url: URL): Answer {
  const [year = 2024, month = 1] = (url.searchParams.get("date") ?? "").split("-").map(Number);
  const step = (months: number): string => {
    const count = year * 12 + (month - 1) + months;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  };
  const days = Array.from({ length: 28 }, (_, index) => {
    const date = `${step(0)}-${String(index + 1).padStart(2, "0")}`;
    return `<a href="/calendar/?date=${date}">${index + 1}</a>`;
  });
  return page(
    "信息公开日历",
    `<a href="/calendar/?date=${step(-1)}">上一月</a> <a href="/calendar/?date=${step(1)}">下一月</a> ${days.join("")}<p>当日公开政府信息0条</p>`,
  );
}
