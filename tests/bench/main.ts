// `npm run bench -- [WORD…]`: hostile pages, those whose names hold one of the words; ends with 1 where one is beyond
// its bounds. `npm run bench -- crawl [PAGES]`: the crawl's throughput and memory.
import { benchCrawl } from "./crawl/main.ts";
import { benchHostilePages } from "./hostile/bench-pages.ts";

const [word, ...others] = process.argv.slice(2);
if (word === "crawl") await benchCrawl(others[0] === undefined ? undefined : Number(others[0]));
else {
  const failures = await benchHostilePages(process.argv.slice(2));
  process.exitCode = failures === 0 ? 0 : 1;
}
