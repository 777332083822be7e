import { expect, test } from "vitest";
import { dryRun } from "../../../crawler/crawl/dry-run.ts";
import { HOST, serveSmallSite } from "./small-site.ts";

const HOME = `<title>青石县人民政府</title><a href="/zfxxgknb/">政府信息公开年报</a>
  <a href="/zwgk/">政务公开</a><a href="/login.jsp?returnUrl=%2F">信息公开登录</a>`;

test("a dry run shows the links it would follow with their evidence, and the traps it never would", async () => {
  const { port, requests } = await serveSmallSite((path, response) => {
    if (path === "/") response.writeHead(200, { "Content-Type": "text/html" }).end(HOME);
    return path === "/";
  });
  const plan = {
    seeds: [`http://${HOST}:${port}/`],
    years: null,
    maximumPages: 10,
    delay: 0,
    rest: 10,
    userAgent: "nianbao/0",
    resolutions: [{ host: HOST, port, address: "127.0.0.1" }],
    browser: "never" as const,
    allowPrivateAddresses: true,
  };
  const { text, read } = await dryRun(plan, new AbortController().signal);
  expect(read).toBe(1);
  expect(text.indexOf("/zfxxgknb/")).toBeLessThan(text.indexOf("/zwgk/"));
  expect(text).toMatch(/1\.00 {2}\S+\/zfxxgknb\/ {2}政府信息公开年报\n.*address zfxxgknb \+0\.35/u);
  expect(text).toMatch(/never {2}\S+login\.jsp\S*\n.*login pages are made for each visitor/u);
  expect(requests.map(({ url }) => url)).toEqual(["/robots.txt", "/"]);
});
