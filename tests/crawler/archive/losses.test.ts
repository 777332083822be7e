import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveLosses, lossLine } from "../../../crawler/archive/losses.ts";
import type { StoredResponse } from "../../../crawler/corpus/corpus.ts";
import { emptyCorpus, reading, response } from "../corpus/sample-corpus.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FIRST = "nianbao-00001.warc.gz";
const SECOND = "nianbao-00002.warc.gz";
const THIRD = "nianbao-00003.warc.gz";

/** A corpus of three archive files, of which there are those with a size. */
function corpusWith(sizes: Readonly<Record<string, number>>) {
  const folder = temporaryFolder();
  const corpus = emptyCorpus(folder);
  const store = (
    page: string,
    warcFile: string,
    warcOffset: number,
    over: Partial<StoredResponse> = {},
  ) => {
    const url = `http://www.qinghe.example/${page}`;
    const sent = response(url, { warcFile, warcOffset, ...over });
    corpus.storeVisit(sent, [reading({ url })].map(packReading));
  };
  store("a", FIRST, 500);
  store("b", FIRST, 900, { rendered: { warcFile: SECOND, warcOffset: 700 } });
  store("c", SECOND, 500);
  store("a", THIRD, 500);
  mkdirSync(join(folder, "archive"));
  for (const [name, size] of Object.entries(sizes))
    writeFileSync(join(folder, "archive", name), Buffer.alloc(size));
  return { folder, corpus };
}

test("an archive that has all that the corpus refers to has no losses", async () => {
  const { corpus } = corpusWith({ [FIRST]: 901, [SECOND]: 701, [THIRD]: 501 });
  expect(await archiveLosses(corpus)).toBeNull();
});

test("status tells in a line what missing and cut-off files had, and what to do", async () => {
  const { folder, corpus } = corpusWith({ [SECOND]: 600, [THIRD]: 501 });
  expect(await archiveLosses(corpus)).toEqual({
    folder: join(folder, "archive"),
    missingFiles: [FIRST],
    cutOffFiles: [SECOND],
    responses: 3,
    latestResponses: 2,
  });
  expect((await runNianbao("status", "--corpus", folder)).stdout.split("\n")).toContain(
    `The archive lacks 3 stored responses, 2 of them the latest of their pages: ${FIRST} is missing, ` +
      `${SECOND} is shorter than before. Put the whole files back into ${join(folder, "archive")}, ` +
      "or crawl again to fetch what is still there.",
  );
});

test("earlier versions are not to be had by a crawl", () => {
  const losses = { folder: "archive", missingFiles: [FIRST, SECOND], cutOffFiles: [] };
  expect(lossLine({ ...losses, responses: 9, latestResponses: 0 })).toBe(
    "The archive lacks 9 stored responses, all of them replaced by later ones: " +
      "2 files (nianbao-00001.warc.gz …) are missing. Put the whole files back into archive.",
  );
});
