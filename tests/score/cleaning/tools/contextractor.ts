import { once } from "node:events";
import { createServer } from "node:http";
import { extractOne } from "contextractor";
import { withoutMarks } from "../marks.ts";
import type { Tool } from "./tool.ts";

/** contextractor fetches what it reads, so the page is served to it on loopback. */
export const contextractor: Tool = {
  name: "contextractor",
  restoresScript: false,
  clean: async ({ page }) => {
    const html = withoutMarks(page.marked);
    const server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(html);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    try {
      const { txt } = await extractOne(`http://127.0.0.1:${port}/`, {
        crawlerType: "cheerio",
        formats: ["txt"],
      });
      if (!txt) throw new Error("no text found");
      return { text: txt, removals: [] };
    } finally {
      server.close();
    }
  },
};
