import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../crawler/errors.ts";
import { cronCommand, systemdCommand } from "../../../crawler/schedule/unit-words.ts";
import { unitText } from "../../../crawler/schedule/units.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FACTS = {
  command: ["/usr/bin/node", "/opt/nianbao/main.js", "schedule", "/data/my sites.yaml"],
  flags: ["--years", "2015-2024", "--contact", "o'neil@example.org", "--corpus", "/data/100%"],
  environment: [["CHROMIUM_PATH", "/opt/my chromium"]] as const,
  user: "archivist",
  cron: "0 3 * * 1",
  timezone: "Asia/Shanghai",
};

/** Whatever a path or a contact may hold but control characters. */
const awkwardWord = fc.string({
  unit: fc.constantFrom(...Array.from("aZ0年 %%\\\\''\"\"$${}`;#!*?~&|<>()[]=@:,.-")),
  maxLength: 12,
});
const awkwardWords = fc.array(awkwardWord, { minLength: 1, maxLength: 30 });

describe("systemd", () => {
  test("the unit keeps the schedule with the caller's flags, and ends by SIGTERM", () => {
    const lines = unitText("systemd", FACTS).split("\n");
    expect(lines).toContain(
      'ExecStart=/usr/bin/node /opt/nianbao/main.js schedule "/data/my sites.yaml" --years 2015-2024 ' +
        '--contact "o\'neil@example.org" --corpus /data/100%% --cron "0 3 * * 1" --timezone Asia/Shanghai',
    );
    expect(lines).toContain('Environment="CHROMIUM_PATH=/opt/my chromium"');
    expect(lines).toContain("User=archivist");
    expect(lines).toContain("KillSignal=SIGTERM");
  });

  test("each word comes out as it was, by the rules of systemd.syntax and systemd.service", () => {
    fc.assert(
      fc.property(awkwardWords, (words) => {
        expect(systemdWords(systemdCommand(["/usr/bin/node", ...words]))).toEqual([
          "/usr/bin/node",
          ...words,
        ]);
      }),
    );
  });

  test("a program whose path systemd would not take is started by env", () => {
    expect(systemdWords(systemdCommand(["/opt/my node", "x"]))).toEqual([
      "/usr/bin/env",
      "/opt/my node",
      "x",
    ]);
  });

  test.runIf(existsSync("/usr/bin/systemd-analyze"))("takes the unit without a complaint", () => {
    const file = join(temporaryFolder(), "nianbao.service");
    const command = [process.execPath, "/a b/$HOME/100%/\"q\"'s'\\.js", ";", "", "%n"];
    writeFileSync(file, unitText("systemd", { ...FACTS, command, user: "root" }));
    const said = execFileSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
    expect(said).toBe("");
  });
});

describe("cron", () => {
  test("the line runs once at the times of the zone, its % escaped, with the caller's flags", () => {
    const lines = unitText("cron", FACTS).split("\n");
    expect(lines).toContain("CRON_TZ=Asia/Shanghai");
    expect(lines).toContain(
      "0 3 * * 1 CHROMIUM_PATH='/opt/my chromium' /usr/bin/node /opt/nianbao/main.js schedule " +
        "'/data/my sites.yaml' --years 2015-2024 --contact 'o'\\''neil@example.org' --corpus /data/100\\% --once",
    );
  });

  test("each word reaches the program as it was, through cron and the shell", () => {
    fc.assert(
      // Five commands to a shell: starting one takes longer than all that is asked of it.
      fc.property(fc.array(awkwardWords, { minLength: 5, maxLength: 5 }), (commands) => {
        const lines = commands.map((words) => cronCommand(["printf", "%s\\0", ...words]));
        const script = lines.map(commandThatCronRuns).join("\n");
        const said = execFileSync("/bin/sh", ["-c", script]);
        expect(said.toString().split("\0").slice(0, -1)).toEqual(commands.flat());
      }),
      { numRuns: 6 },
    );
  });

  test.each(["0 0 3 * * 1", "0 3 L * *", "0 3 * * 1#2", "0 3 ? * 1"])(
    "%s is no cron's, and systemd is named",
    (cron) => {
      expect(() => unitText("cron", { ...FACTS, cron })).toThrow("--print systemd");
      expect(() => unitText("cron", { ...FACTS, cron })).toThrow(UsageError);
    },
  );

  test.each(["@weekly", "*/15 3-5 1,15 JAN-mar Mon", " 0  3 * * 1 "])("%s is", (cron) => {
    expect(unitText("cron", { ...FACTS, cron })).toContain(cron.trim().split(" ")[0]);
  });

  test("a command longer than cron takes is refused", () => {
    const flags = ["--contact", "x".repeat(1_000)];
    expect(() => unitText("cron", { ...FACTS, flags })).toThrow("longer than cron takes");
  });
});

test("a name with a line break is refused: it would end the command", () => {
  for (const kind of ["systemd", "cron"] as const)
    expect(() => unitText(kind, { ...FACTS, flags: ["a\nb"] })).toThrow(UsageError);
});

/** What cron makes of a line's command (do_command.c of Vixie's cron): an escaped % is one, a bare one ends it. */
function commandThatCronRuns(line: string): string {
  let command = "";
  let isEscaped = false;
  for (const character of line) {
    if (character === "%" && !isEscaped) return command;
    if (character === "%") command = command.slice(0, -1);
    command += character;
    isEscaped = character === "\\" && !isEscaped;
  }
  return command;
}

/** The words that systemd makes of a command line of plain and double-quoted words. */
function systemdWords(line: string): readonly string[] {
  const words = line.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/gu) ?? [];
  return words.map((word) => {
    const bare = word.startsWith('"') ? word.slice(1, -1).replaceAll(/\\(.)/gu, "$1") : word;
    expect(bare.replaceAll("%%", "")).not.toContain("%");
    expect(bare.replaceAll("$$", "")).not.toContain("$");
    return bare.replaceAll("%%", "%").replaceAll("$$", "$");
  });
}
