import { expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

const side = `<ul>${'<li><a href="/x">政务动态</a></li>'.repeat(5)}</ul>`;
const words = "本局今年主动公开政府信息,及时回应群众关切,不断完善公开制度。".repeat(4);
const page = `<body><div>${side}<section><p>${words}</p></section><aside>${"专题专栏".repeat(12)}</aside></div></body>`;

test("is asked where no container is known, and what it leaves out becomes a removal", async () => {
  const asked: string[] = [];
  const articleRoot = async (html: string): Promise<string | null> => {
    asked.push(html);
    return /<section[\s\S]*<\/section>/u.exec(html)?.[0] ?? null;
  };
  const [reading] = await readCapture(captureOf(page), { articleRoot });
  expect(asked).toHaveLength(1);
  expect(reading?.text).toBe(words);
  expect(reading?.removals.at(-1)?.evidence).toContain("article witness");
});

test("is not asked about a page whose container is known, nor about a huge or deep one", async () => {
  const asked: string[] = [];
  const articleRoot = async (html: string): Promise<string | null> => {
    asked.push(html);
    return null;
  };
  const known = `<div id="zoom"><p>${words}</p></div>`;
  const deep = "<div>".repeat(1000) + page;
  const huge = `<body><p title="${"x".repeat(2_000_000)}">${words}</p></body>`;
  for (const html of [known, deep, huge]) await readCapture(captureOf(html), { articleRoot });
  expect(asked).toEqual([]);
});

const firstLink = async (html: string): Promise<string | null> =>
  /<li[\s\S]*?<\/li>/u.exec(html)?.[0] ?? null;

test("a witness that takes too little is not believed", async () => {
  const [reading] = await readCapture(captureOf(page), { articleRoot: firstLink });
  expect(reading?.text).toContain(words);
});
