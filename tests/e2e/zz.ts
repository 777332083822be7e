import { clipPages } from "./support/clip-pages.ts"; import { launchClipper } from "./support/clipper.ts"; import { servePages } from "./support/serve-pages.ts";
const served = await servePages(clipPages);
for (let i = 0; i < 5; i++) for (const v of process.argv.slice(2)) {
  const c = await launchClipper("/tmp/ext/" + v);
  const row: any[] = [];
  for (const n of [0, 1]) { const p = await c.clipOver(served.origin + "/weighty.html");
  row.push(await p.evaluate(`JSON.stringify([...["asked","captured","read","shown"].map(s=>performance.getEntriesByName('nianbao-'+s).at(-1)?.detail), Math.round(performance.getEntriesByName('first-paint')[0]?.startTime ?? -1), Math.round(performance.timeOrigin)])`)); }
  console.log(v, row[0], row[1]); await c.close();
}
await served.close();
