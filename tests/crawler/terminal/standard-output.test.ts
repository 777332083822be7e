import { afterEach, describe, expect, test, vi } from "vitest";
import { isTerminal, wantsColour, writeOut } from "../../../crawler/terminal/standard-output.ts";

/** Node gives a pipe and a file no `isTTY` at all. */
const PIPE = {};

describe("what standard output is", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("a pipe is no terminal and gets no colour, wherever it runs", () => {
    vi.stubEnv("CI", "true");
    vi.stubEnv("FORCE_COLOR", "1");
    // Not merely falsy: `undefined` is what asks the colour library for a default of its own.
    expect(isTerminal(PIPE)).toBe(false);
    expect(wantsColour(PIPE)).toBe(false);
  });

  test.each([
    ["a terminal", { TERM: "xterm", NO_COLOR: "" }, true],
    ["a terminal with NO_COLOR", { TERM: "xterm", NO_COLOR: "1" }, false],
    ["a terminal without colours", { TERM: "dumb", NO_COLOR: "" }, false],
  ])("%s", (_name, environment, wanted) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(wantsColour({ isTTY: true })).toBe(wanted);
  });
});

/** Has the system refuse what is written. */
function failWith(code: string): void {
  vi.spyOn(process.stdout, "write").mockImplementation((_chunk, second, third) => {
    const written = typeof second === "function" ? second : third;
    written?.(Object.assign(new Error(code), { code }));
    return false;
  });
}

describe("writeOut", () => {
  afterEach(() => vi.restoreAllMocks());

  test("says what to do where the output cannot be written", async () => {
    failWith("ENOSPC");
    await expect(writeOut("text")).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /^The output cannot be written: the disk is full\. Make room/u,
      ),
    });
  });

  test("is quiet where nobody reads any more", async () => {
    failWith("EPIPE");
    await expect(writeOut("text")).resolves.toBeUndefined();
  });
});
