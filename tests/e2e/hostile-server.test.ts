import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { HOST, reportPath, serveSmallSite, YEARS } from "../crawler/crawl/small-site.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
const BOMB = gzipSync(Buffer.alloc(30_000_000));

function redirect(to: string): string {
  return `HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`;
}

/** What stands among the reports, and what the corpus is to say of it. */
const HOSTILE: Readonly<Record<string, readonly [answer: string | Buffer, why: string]>> = {
  "/bomb": [Buffer.concat([Buffer.from(`${OK}Content-Encoding: gzip\r\n\r\n`), BOMB]), "unfolds"],
  "/headers": [OK + "X: a\r\n".repeat(200_000), "headers are longer"],
  "/large": [`${OK}Content-Length: 90000000\r\n\r\n`, "larger than 20 MB"],
  "/chunks": [`${OK}Transfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\nZZ\r\n`, "no valid HTTP"],
  "/none": ["", "broke the connection off"],
  "/self": [redirect("/self"), "redirects to itself"],
  "/private": [redirect("http://169.254.169.254/latest"), "another site"],
  "/script": [redirect("javascript:alert(1)"), "without a usable address"],
  "/member": [redirect("/login?returnUrl=%2Fmember"), "login pages are made for each visitor"],
  "/wall": ["HTTP/1.1 412 No\r\nContent-Length: 22\r\n\r\n<script>$_ts=window['$", "瑞数"],
};

/** Two that lead to each other: the second to be asked tells of it. */
const ROUND: ReadonlyMap<string, string> = new Map([
  ["/round", redirect("/round/back")],
  ["/round/back", redirect("/round")],
]);

function answerHostile(path: string, response: ServerResponse): boolean {
  const { pathname, searchParams } = new URL(path, "http://none/");
  const [answer] = HOSTILE[pathname] ?? [];
  const next = Number(searchParams.get("n") ?? 0) + 1;
  const told =
    pathname === "/chain" ? redirect(`/chain?n=${next}`) : (ROUND.get(pathname) ?? answer);
  if (told !== undefined) response.socket?.end(told);
  return told !== undefined;
}

test(
  "a server that does what it can costs its own pages, each with its reason, and no report",
  { timeout: 60_000 },
  async () => {
    const links = [...Object.keys(HOSTILE), "/chain", "/round"].map(
      (path) => `<a href="${path}">政府信息公开年报</a>`,
    );
    const reports = YEARS.map(
      (year) => `<a href="${reportPath(year)}">${year}年政府信息公开年报</a>`,
    );
    const list = [...links, ...reports].join("");
    const { port } = await serveSmallSite((path, response) => {
      if (path !== "/zfxxgk/nb/") return answerHostile(path, response);
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(list);
      return true;
    });
    const folder = temporaryFolder();
    const tally = await run(folder, loopbackPlan({ host: HOST, port }, { rest: 1 }));
    expect(tally.sites[0]).toMatchObject({ isUnfinished: false, leftAlone: null });
    const corpus = corpusIn(folder);
    const stored = [...corpus.readings()].map(({ source }) => source.url);
    for (const year of YEARS) expect(stored).toContain(`http://${HOST}:${port}${reportPath(year)}`);
    for (const [path, [, why]] of Object.entries(HOSTILE)) {
      const [fate] = corpus.pageFates(`:${port}${path}`);
      expect(fate?.reason).toContain(why);
    }
    expect([...corpus.pageFates("/round")].map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining("it redirects in a circle"),
    );
    const chain = [...corpus.pageFates("/chain")].map(({ reason }) => reason);
    expect(chain).toHaveLength(11);
    expect(chain).toContain("more than 10 redirects in a row");
  },
);
