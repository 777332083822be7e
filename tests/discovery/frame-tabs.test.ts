import { describe, expect, test } from "vitest";
import { FOLLOWED, HOME, linksOf } from "./links-of.ts";

const tab = (code: string, name: string) =>
  `<li onclick="tab('/town.do?tid=3&t=${code}')">${name}</li>`;

describe("tabs that change a frame", () => {
  const page = `<title>白浦镇</title><ul>${tab("jj", "走进白浦")}${tab("gk", "政务公开")}</ul>
    <iframe src="/town.do?tid=3&t=jj"></iframe>`;

  test("are pages of their own, and the frame is what the first is called", () => {
    const links = linksOf(page, `${HOME}town.do?tid=3`);
    expect(links.find(({ text }) => text === "政务公开")?.score).toBeGreaterThanOrEqual(FOLLOWED);
    const shown = links.find(({ url }) => url.endsWith("t=jj"));
    expect(shown).toMatchObject({ text: "走进白浦" });
    expect(shown?.score).toBeLessThan(FOLLOWED);
  });

  test("without a frame the same page comes again", () => {
    const share = `<a href="/town.do?tid=3&from=wx">政务公开</a>`;
    expect(linksOf(share, `${HOME}town.do?tid=3`)[0]?.score).toBeLessThan(FOLLOWED);
  });

  test("a frame that no tab names is worth what its page is", () => {
    const [link] = linksOf('<title>信息公开</title><iframe src="/f.do?t=1"></iframe>');
    expect(link?.evidence.join()).toContain("frame");
  });
});
