import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHtml } from "../../../../shared/page/parse-html.ts";
import { textOf } from "../../../../shared/page/walk.ts";
import { withoutMarks } from "../marks.ts";
import type { TestPage } from "../pages/generate.ts";
import { contextractor } from "./contextractor.ts";
import type { Tool } from "./tool.ts";

/** What an extractor gives: a title and a piece of HTML. */
interface Article {
  readonly title?: string | null | undefined;
  readonly content?: string | null | undefined;
}

/** They get the page decoded: what they would make of GBK bytes is not asked here. */
function extractor(
  name: string,
  extract: (html: string, url: string) => Promise<Article | null>,
): Tool {
  return {
    name,
    restoresScript: false,
    clean: async ({ page }: TestPage) => {
      const article = await extract(withoutMarks(page.marked), page.url);
      if (!article?.content) throw new Error("no article found");
      return {
        text: `${article.title ?? ""}\n${textOf(parseHtml(article.content))}`,
        removals: [],
      };
    },
  };
}

/** jsdom prints the page's CSS errors as ours unless somebody else listens. */
function openWindow(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
}

const EXTRACTORS: readonly Tool[] = [
  extractor("readability", async (html, url) => {
    const { window } = openWindow(html, url);
    try {
      return new Readability(window.document).parse();
    } finally {
      window.close();
    }
  }),
  extractor("defuddle", async (html, url) => {
    const dom = openWindow(html, url);
    try {
      return await Defuddle(dom, url);
    } finally {
      dom.window.close();
    }
  }),
  extractor("article-extractor", (html, url) => extractFromHtml(html, url)),
];

/** The other programs. */
export const COMPARED_TOOLS: readonly Tool[] = [...EXTRACTORS, contextractor];
