import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommandLine } from "../../crawler/program.ts";

const MAIN = fileURLToPath(new URL("../../crawler/main.ts", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, which saves the time of starting one. */
export async function runNianbao(...words: readonly string[]): Promise<Run> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const spies = [capture(process.stdout, stdout), capture(process.stderr, stderr)];
  try {
    const code = await runCommandLine(words);
    return { code, stdout: stdout.join(""), stderr: stderr.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function capture(stream: NodeJS.WriteStream, into: string[]) {
  return vi.spyOn(stream, "write").mockImplementation((chunk, second, third) => {
    into.push(String(chunk));
    const written = typeof second === "function" ? second : third;
    written?.();
    return true;
  });
}

interface ProcessOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real program in a process of its own. */
export function startNianbao(
  words: readonly string[],
  { cwd, env = {} }: ProcessOptions,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...words], { cwd, env: { ...process.env, ...env } });
}

/** Waits for the end of a started program, whose standard input is `input` and no more. */
export async function endOf(child: ChildProcessWithoutNullStreams, input = ""): Promise<Run> {
  const closed = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}

/** The Readings of a JSON lines output, as far as tests look at them. */
export function readingsOf(stdout: string): readonly {
  readonly kind: string;
  readonly reason: string;
  readonly text: string;
  readonly source: Readonly<Record<string, unknown>>;
}[] {
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
}
