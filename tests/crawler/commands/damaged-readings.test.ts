import { expect, test } from "vitest";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";
import { corpusToFill, damageReading, reading, response } from "../corpus/sample-corpus.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const [SOUND, DAMAGED] = ["http://a/1", "http://a/2"];

function corpusWith(...urls: readonly string[]): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  for (const url of urls) corpus.storeVisit(response(url), [reading({ url })].map(packReading));
  corpus.close();
  damageReading(folder, DAMAGED);
  return folder;
}

test.each([
  ["export", SOUND],
  ["check", "0 checks failed"],
])("%s goes on past a damaged Reading, and tells of it", async (command, printed) => {
  const folder = corpusWith(SOUND, DAMAGED);
  const { code, stdout, stderr } = await runNianbao(command, "--corpus", folder);
  expect(code).toBe(2);
  expect(stdout).toContain(printed);
  expect(stderr).toContain(`What was read of ${DAMAGED} is damaged and left out.`);
  expect(stderr).toContain(`Damaged Readings: 1. Put a backup`);
  expect(stderr).toContain(`nianbao read ${folder}/archive`);
});

test.each(["export", "check"])(
  "%s of damaged Readings alone is no empty corpus",
  async (command) => {
    const { code, stderr } = await runNianbao(command, "--corpus", corpusWith(DAMAGED));
    expect(code).toBe(2);
    expect(stderr).not.toContain("holds no");
  },
);
