import { createSocket } from "node:dgram";
import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openRenderer } from "../../crawler/browser/renderer.ts";
import type { Rendering } from "../../crawler/browser/rendering.ts";
import { openWeb } from "../../crawler/fetch/web.ts";
import { serveLoopback } from "../crawler/loopback.ts";
import type { Loopback } from "../crawler/loopback.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { notedChromium, requireChromium } from "./support/chromium.ts";

const HOST = "www.qingshi-county.gov.cn";
const SITE = "qingshi-county.gov.cn";

type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/** Serves a page at `/` and what its scripts ask for. */
function serve(html: string, answers: Answers = {}): Promise<Loopback> {
  return serveLoopback((request, response) => {
    const path = request.url ?? "/";
    const answer = answers[path];
    if (path === "/")
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
    else if (answer === undefined) response.writeHead(404).end();
    else answer(response);
  });
}

/** A browser for the pages of a server, which goes when the test ends. */
function rendererFor(
  { port }: Loopback,
  {
    allowPrivateAddresses = true,
    stop = new AbortController().signal,
    path: program = requireChromium(),
    longestWait = 5_000,
  } = {},
) {
  const resolutions = [{ host: HOST, port, address: "127.0.0.1" }];
  const userAgent = "nianbao/0 (+test)";
  const open = { userAgent, delay: 0, rest: 1, stop, resolutions };
  const first = openWeb({ ...open, allowPrivateAddresses: true });
  const web = openWeb({ ...open, allowPrivateAddresses });
  const renderer = openRenderer({
    path: program,
    web,
    userAgent,
    longestWait,
    stop,
  });
  onTestFinished(() => renderer.close());
  return async (path = "/"): Promise<Rendering> => {
    const url = `http://${HOST}:${port}${path}`;
    const fetched = await first.ask(url);
    if (fetched.kind === "failure") throw new Error(fetched.failure.reason);
    return renderer.render({ url, site: SITE, response: fetched.response });
  };
}

async function htmlOf(rendering: Promise<Rendering>): Promise<string> {
  const one = await rendering;
  if (one.kind !== "rendered") throw new Error(one.reason);
  return one.html;
}

const script = (code: string) => `<!DOCTYPE html><p id="list"></p><script>${code}</script>`;
const FILLED = "document.getElementById('list').textContent = '年报目录';";

describe("a page that its scripts fill", () => {
  test("is taken when its list has come, and is not asked for a second time", async () => {
    const code = `fetch('/api/list', { method: 'POST', body: 'page=1' }).then((r) => r.json())
      .then((all) => { document.getElementById('list').innerHTML = all.map((one) => '<a href="' + one + '">年报</a>').join(''); })`;
    const server = await serve(script(code), {
      "/api/list": (response) => response.end('["/a.html","/b.html"]'),
    });
    expect(await htmlOf(rendererFor(server)())).toContain('<a href="/b.html">年报</a>');
    expect(server.requests.map(({ url }) => url)).toEqual(["/", "/robots.txt", "/api/list"]);
    for (const { headers } of server.requests)
      expect(headers["user-agent"]).toBe("nianbao/0 (+test)");
  });

  test("has marks on what its style sheets hide, and none of its own making", async () => {
    const page = `<link rel="stylesheet" href="/s.css"><b class="x">投注</b><i data-nianbao-hidden="opacity-0">年报</i>`;
    const server = await serve(page, {
      "/s.css": (response) =>
        response.writeHead(200, { "Content-Type": "text/css" }).end(".x{display:none}"),
    });
    const html = await htmlOf(rendererFor(server)());
    expect(html).toContain('<b class="x" data-nianbao-hidden="display-none">投注</b><i>年报</i>');
  });

  test("cannot turn the snapshot's own tools against it", async () => {
    const spoiled = `Array.from = () => []; Map.prototype.get = () => 'x'; Node = null; Element.prototype.setAttribute = () => {};
      document.querySelector = () => null; ${FILLED}`;
    const server = await serve(
      `<style>.x{opacity:0}</style><b class="x">投注</b>${script(spoiled)}`,
    );
    const html = await htmlOf(rendererFor(server)());
    expect(html).toContain('<b class="x" data-nianbao-hidden="opacity-0">投注</b>');
    expect(html).toContain("年报目录");
  });

  test("sends its lists the cookies that the site has set", async () => {
    const code = `fetch('/api/list').then((r) => r.text()).then((text) => { document.getElementById('list').textContent = text; })`;
    const seen: (string | undefined)[] = [];
    const server = await serveLoopback((request, response) => {
      if (request.url === "/api/list") seen.push(request.headers.cookie);
      if (request.url === "/")
        response
          .writeHead(200, {
            "Content-Type": "text/html; charset=utf-8",
            "Set-Cookie": ["session=7; Path=/; HttpOnly", "other=1"],
          })
          .end(script(code));
      else response.writeHead(request.url === "/robots.txt" ? 404 : 200).end("list");
    });
    await htmlOf(rendererFor(server)());
    expect(seen).toEqual(["session=7; other=1"]);
  });

  test("is read in the charset that it names", async () => {
    const server = await serveLoopback((_, response) => {
      const head = Buffer.from('<meta charset="gb2312"><p>');
      const words = Buffer.from([0xc4, 0xea, 0xb1, 0xa8]);
      response.writeHead(200, { "Content-Type": "text/html" }).end(Buffer.concat([head, words]));
    });
    expect(await htmlOf(rendererFor(server)())).toContain("<p>年报</p>");
  });

  test("does not wait twice for a host that does not answer", async () => {
    const server = await serve(
      `<script src="http://counter.heluo.gov.cn/a.js"></script><script src="http://counter.heluo.gov.cn/b.js"></script>${script(FILLED)}`,
    );
    const render = rendererFor(server);
    expect(await render()).toMatchObject({ kind: "rendered", cut: null });
    expect(await htmlOf(render())).toContain("年报目录");
  });

  test("keeps its site's cookies from page to page", async () => {
    const server = await serve(
      script(
        "document.cookie = 'seen=1'; document.getElementById('list').textContent = document.cookie;",
      ),
      {
        "/two": (response) =>
          response
            .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
            .end(script("document.getElementById('list').textContent = document.cookie;")),
      },
    );
    const render = rendererFor(server);
    await render();
    expect(await htmlOf(render("/two"))).toContain("seen=1");
  });
});

describe("a page that wants too much", () => {
  test("gets no picture, film, font, frame or beacon, and no second page", async () => {
    const page = `<img src="/p.png"><video src="/v.mp4"></video><iframe src="/frame"></iframe><link rel="icon" href="/icon.png">
      <style>@font-face{font-family:f;src:url(/f.woff2)} p{font-family:f;background:url(/b.png)}</style>
      ${script(`navigator.sendBeacon('/beacon', 'x'); new Image().src = '/i.gif'; new EventSource('/events'); ${FILLED}
        setTimeout(() => { location.href = '/other' }, 50);`)}`;
    const server = await serve(page);
    expect(await rendererFor(server)()).toMatchObject({
      html: expect.stringContaining("年报目录"),
      leads: [`http://${HOST}:${server.port}/other`],
    });
    expect(server.requests.map(({ url }) => url)).toEqual(["/"]);
  });

  test("of hundreds of files gets eighty", async () => {
    const code = `for (let i = 0; i < 200; i += 1) fetch('/api/' + i).catch(() => null); ${FILLED}`;
    const server = await serve(script(code));
    expect(await rendererFor(server)()).toMatchObject({
      kind: "rendered",
      requests: 80,
      cut: "it asked for more files than a page may",
    });
    expect(server.requests.length).toBeLessThanOrEqual(82);
  });

  test("of thousands costs its server no more, and the next page is drawn", async () => {
    const code = `for (let i = 0; i < 3000; i += 1) fetch('/api/' + i).catch(() => null);`;
    const server = await serve(script(code), {
      "/good": (response) =>
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(script(FILLED)),
    });
    const render = rendererFor(server);
    await render();
    expect(server.requests.length).toBeLessThanOrEqual(82);
    expect(await htmlOf(render("/good"))).toContain("年报目录");
  });

  test("opens no second tab, no dialog and no download", async () => {
    const code = `for (let i = 0; i < 20; i += 1) window.open('/popup' + i);
      for (let i = 0; i < 20; i += 1) document.body.append(Object.assign(document.createElement('a'),
        { href: '/popup' + i, target: '_blank', rel: 'noopener' }));
      document.querySelectorAll('a').forEach((a) => a.click()); alert('年报'); confirm('?'); prompt('?');
      const a = document.createElement('a'); a.href = 'data:application/zip,x'; a.download = 'x.zip'; a.click();
      onbeforeunload = () => '留下'; ${FILLED}`;
    const server = await serve(script(code));
    const render = rendererFor(server);
    expect(await htmlOf(render())).toContain("年报目录");
    expect(await htmlOf(render())).toContain("年报目录");
    expect(server.requests.some(({ url }) => url?.startsWith("/popup"))).toBe(false);
  });

  test("reaches no address but through the crawl's own guard", async () => {
    let connections = 0;
    const inside = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((listening) => inside.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void inside.close());
    const udp = createSocket("udp4");
    let packets = 0;
    udp.on("message", () => (packets += 1));
    await new Promise<void>((bound) => udp.bind(0, "127.0.0.1", bound));
    onTestFinished(() => void udp.close());
    const address = inside.address();
    const to = `127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    const code = `fetch('http://${to}/fetch').catch(() => null); new WebSocket('ws://${to}/socket');
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udp.address().port}' }] });
      peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
      new Worker(URL.createObjectURL(new Blob(["fetch('http://${to}/worker'); importScripts('http://${to}/w.js')"])));
      navigator.serviceWorker?.register('/sw.js').catch(() => null); ${FILLED}`;
    const links = `<link rel="prefetch" href="http://${to}/prefetch"><link rel="preconnect" href="http://${to}">
      <script src="http://${to}/script.js"></script><link rel="stylesheet" href="http://${to}/style.css">`;
    const server = await serve(links + script(code));
    const render = rendererFor(server, { allowPrivateAddresses: false });
    expect(await htmlOf(render())).toContain("年报目录");
    expect(connections).toBe(0);
    expect(packets).toBe(0);
  });

  test("gets nothing that robots.txt disallows, nor lists of another site", async () => {
    const code = `fetch('/secret/list').catch(() => null); fetch('http://www.heluo.gov.cn:1/list').catch(() => null); ${FILLED}`;
    const server = await serve(script(code), {
      "/robots.txt": (response) => response.end("User-agent: *\nDisallow: /secret/"),
    });
    expect(await htmlOf(rendererFor(server)())).toContain("年报目录");
    expect(server.requests.map(({ url }) => url)).toEqual(["/", "/robots.txt"]);
  });
});

describe("a page that breaks its tab", () => {
  test.each([
    ["never comes to rest", `${FILLED} setInterval(() => fetch('/api'), 20);`],
    ["waits for an answer that never comes", `${FILLED} fetch('/never');`],
    ["runs a script that does not end", `${FILLED} setTimeout(() => { for (;;); }, 20);`],
    ["runs one before it is parsed", `${FILLED} for (;;);`],
    ["asks without end", `${FILLED} for (;;) alert('年报');`],
  ])("%s: what it shows until then is taken", async (_, code) => {
    const server = await serve(script(code), { "/never": () => {}, "/api": (r) => r.end("[]") });
    const render = rendererFor(server);
    expect(await htmlOf(render())).toContain("年报目录");
  });

  test.each([
    [
      "fills its memory",
      "not rendered",
      "const all = []; for (;;) all.push(new Array(1e6).fill(1.5));",
    ],
    ["closes itself", "rendered", "window.close(); setInterval(() => window.close(), 10)"],
  ])("%s: the next page is drawn", async (_, kind, code) => {
    const server = await serve(script(code), {
      "/good": (response) =>
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(script(FILLED)),
    });
    const render = rendererFor(server);
    expect((await render()).kind).toBe(kind);
    expect(await htmlOf(render("/good"))).toContain("年报目录");
  });

  test("kills the whole browser: the next page has another", async () => {
    const chromium = notedChromium(temporaryFolder());
    const server = await serve(script("fetch('/kill')"), {
      "/kill": () => process.kill(chromium.pid(), "SIGKILL"),
      "/good": (response) =>
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(script(FILLED)),
    });
    const render = rendererFor(server, { path: chromium.program });
    expect((await render()).kind).toBe("not rendered");
    expect(await htmlOf(render("/good"))).toContain("年报目录");
  });

  test("fails late in a browser that hangs: the browser that came after it draws on", async () => {
    const chromium = notedChromium(temporaryFolder());
    const [waits, late] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const page = (code: string) => (response: ServerResponse) =>
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(script(code));
    const server = await serve(script(FILLED), {
      "/waits": page(`fetch('/late').then(() => { ${FILLED} })`),
      "/late": (response) => {
        waits.resolve();
        void late.promise.then(() => response.end("[]"));
      },
    });
    const render = rendererFor(server, { path: chromium.program, longestWait: 3_000 });
    expect((await render()).kind).toBe("rendered");
    const hanging = chromium.pid();
    process.kill(hanging, "SIGSTOP");
    onTestFinished(() => void process.kill(hanging, "SIGKILL"));
    const first = render();
    await sleep(1_500);
    const second = render();
    expect((await first).kind).toBe("not rendered");
    const next = render("/waits");
    await waits.promise;
    expect((await second).kind).toBe("not rendered");
    late.resolve();
    expect(await htmlOf(next)).toContain("年报目录");
  });

  test("that is no HTML is not taken for a page", async () => {
    const server = await serve("", {
      "/text": (response) => response.writeHead(200, { "Content-Type": "text/plain" }).end("<p>"),
    });
    expect(await rendererFor(server)("/text")).toMatchObject({ kind: "not rendered" });
  });

  test("a stopped crawl waits for none", async () => {
    const stop = new AbortController();
    const server = await serve(script("fetch('/never')"), { "/never": () => stop.abort() });
    await expect(rendererFor(server, { stop: stop.signal })()).rejects.toThrow(/abort/u);
  });
});
