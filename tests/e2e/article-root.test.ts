import { expect, test } from "vitest";
import { articleRoot, articleWitness } from "../../crawler/input/article-root.ts";

const PARAGRAPH = `<p data-node="5">${"清河县人民政府依法公开政府信息，及时回应社会关切。".repeat(20)}</p>`;
const ARTICLE = `<html><body><nav><a href="/">首页</a></nav>
  <div id="c">${PARAGRAPH.repeat(4)}</div>
  <script>document.body.textContent = "ran"</script></body></html>`;

test("gives the article with the attributes of its elements, and leaves the rest", async () => {
  const article = await articleRoot(ARTICLE);
  expect(article).toContain('data-node="5"');
  expect(article).not.toContain("首页");
  expect(article).not.toContain("ran");
});

test("has no opinion on an empty page", async () => {
  expect(await articleRoot("")).toBeNull();
});

test("a page built to exhaust it costs its answer and no more", { timeout: 30_000 }, async () => {
  const witness = articleWitness(2_000);
  // Twenty thousand elements inside each other take Readability more than two minutes.
  expect(await witness(`${"<div>".repeat(20_000)}${PARAGRAPH}`)).toBeNull();
  await expect.poll(() => witness(ARTICLE), { timeout: 20_000 }).toContain("政府信息");
});
