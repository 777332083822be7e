import { describe, expect, test } from "vitest";
import { corpusToFill, entry, reading, response } from "../corpus/sample-corpus.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const HOME = "http://www.qinghe.example/";
const MANY_LINKS = "Of its many links the first 2,000 were looked at.";
const EVIDENCE = ["names a report +0.6", "year of coverage +0.1"];

/** A site's crawl with one address of each fate. */
function corpusOfFates(): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  const trace = { role: "link", place: "ul > li", evidence: EVIDENCE } as const;
  const found = (name: string, score: number) =>
    entry(HOME + name, { foundOn: HOME, score, trace });
  corpus.enqueue([entry(HOME, { score: 1, depth: 0 })]);
  corpus.enqueue(
    ["report", "notice", "copy", "gone", "denied", "moved", "news"].map((name) => found(name, 0.7)),
  );
  const listing = reading({ url: HOME, kind: "listing", reason: "It is a list of 9 links." });
  const trap = { ...found("calendar", 0.1), reason: "a calendar has no end" };
  corpus.storeVisit(response(HOME), [listing].map(packReading), {
    entries: [],
    traps: [trap],
    gained: false,
    reportLinks: new Set(),
    remark: null,
  });
  corpus.storeVisit(
    response(`${HOME}report`),
    [reading({ url: `${HOME}report` })].map(packReading),
    { entries: [], traps: [], gained: true, reportLinks: new Set(), remark: MANY_LINKS },
  );
  const notice = {
    kind: "lookalike",
    lookalike: "notice",
    reason: "Its title is a notice's.",
  } as const;
  corpus.storeVisit(
    response(`${HOME}notice`),
    [reading({ url: `${HOME}notice`, ...notice })].map(packReading),
  );
  corpus.storeVisit(response(`${HOME}news`), [], {
    entries: [],
    traps: [],
    gained: false,
    reportLinks: new Set(),
    remark: "Nothing outside its links speaks as a report does.",
  });
  corpus.keepCopy(`${HOME}copy`, { of: `${HOME}report`, idle: null });
  corpus.finish(`${HOME}gone`, { state: "failed", reason: "HTTP 404" });
  corpus.finish(`${HOME}denied`, {
    state: "refused",
    reason: "the site's robots.txt disallows it",
  });
  corpus.finish(`${HOME}moved`, { state: "done" });
  corpus.enqueue([found("poor", 0.1)]);
  corpus.passOver("www.qinghe.example", "the last 50 pages led to no further report");
  corpus.enqueue([found("waiting", 0.4)]);
  corpus.close();
  return folder;
}

async function why(...words: readonly string[]): Promise<string> {
  const { stdout } = await runNianbao("status", "--corpus", corpusOfFates(), ...words);
  return stdout;
}

describe("nianbao status --why", () => {
  test.each([
    ["", "listing", "It is a list of 9 links."],
    ["calendar", "trap", "a calendar has no end"],
    ["copy", "not stored", `the same text as ${HOME}report`],
    ["denied", "refused", "the site's robots.txt disallows it"],
    ["gone", "failed", "HTTP 404"],
    ["moved", "not stored", "it led to other addresses and is no page itself"],
    ["news", "not read", "Nothing outside its links speaks as a report does."],
    ["notice", "lookalike (notice)", "Its title is a notice's."],
    ["poor", "passed over", "the last 50 pages led to no further report"],
    ["report", "report", `${MANY_LINKS}\n  an annual report`],
  ])("tells what became of /%s and why", async (name, outcome, reason) => {
    expect(await why("--why")).toContain(`${outcome}  ${HOME}${name}\n  ${reason}\n`);
  });

  test("tells where an address was found and what its link promised", async () => {
    const [first, second = ""] = (await why("--why", "waiting")).split("\n");
    expect(first).toBe(`waiting  ${HOME}waiting`);
    // Links of its place have given a report and much else.
    expect(second).toMatch(/^ {2}found on \S+, promised 0\.\d\d: /u);
    expect(second).toContain(`found on ${HOME}, `);
    expect(second).toContain(`: ${EVIDENCE.join("; ")}`);
    expect(await why("--why")).toContain("  It is a list of 9 links.\n  a seed\n");
  });

  test("gives a line of JSON for each address", async () => {
    const lines = (await why("--why", "--json")).trimEnd().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        url: `${HOME}notice`,
        state: "done",
        foundOn: HOME,
        evidence: EVIDENCE,
        readings: [{ kind: "lookalike", lookalike: "notice", reason: "Its title is a notice's." }],
      }),
    );
  });

  test("says so where no address is known", async () => {
    const folder = corpusOfFates();
    expect(await runNianbao("status", "--corpus", folder, "--why", "2031")).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("that contains 2031"),
    });
  });
});
