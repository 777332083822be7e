// One case in a process of its own: its peak memory is then its own. Arguments: name of the case, size in MB.
import { readCapture } from "../../../shared/index.ts";
import { HOSTILE_CASES } from "./cases.ts";
import { HARMLESS } from "./markup-cases.ts";
import type { Measured } from "./measured.ts";

const [name = "", megabytes = "1"] = process.argv.slice(2);
const hostile = HOSTILE_CASES.find((candidate) => candidate.name === name);
if (hostile === undefined) throw new Error(`no such case: ${name}`);

const read = (content: string): ReturnType<typeof readCapture> =>
  readCapture({
    url: "https://tjj.linhe.gov.cn/xxgk/nb/2023.html",
    retrievedAt: null,
    contentType: hostile.contentType ?? "text/html",
    bytes: Buffer.from(content),
    via: "file",
  });

// The code is loaded and warm, as it is for each page of a crawl but the first.
for (let i = 0; i < 5; i += 1) await read(HARMLESS.make(20_000));

// Chinese characters take three bytes each: the size is that of the bytes.
const sample = hostile.make(10_000);
const perCharacter = Buffer.byteLength(sample) / sample.length;
const page = hostile.make((Number(megabytes) * 1_000_000) / perCharacter);
const before = process.cpuUsage();
const started = performance.now();
const [reading] = await read(page);
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
  kind: reading?.kind ?? "none",
};
process.stdout.write(JSON.stringify(measured));
