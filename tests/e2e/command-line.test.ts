import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { endOf, readingsOf, startNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the program as a process", { timeout: 20_000 }, () => {
  test("reads standard input, and ends with the code of what happened", async () => {
    const child = startNianbao(["read", "-", "absent.html"], { cwd: temporaryFolder() });
    const { code, stdout, stderr } = await endOf(child, "清河县");
    expect(code).toBe(2);
    expect(readingsOf(stdout)).toMatchObject([
      { text: "清河县", source: { file: "-", via: "file" } },
    ]);
    expect(stderr).toBe("nianbao: absent.html: no such file or folder; check the path\n");
  });

  test("relative paths mean the caller's folder, which npm hides", async () => {
    const caller = temporaryFolder();
    writeFileSync(join(caller, "page.txt"), "清河县");
    const child = startNianbao(["read", "page.txt"], { cwd: ROOT, env: { INIT_CWD: caller } });
    const { code, stdout } = await endOf(child);
    expect(code).toBe(0);
    expect(readingsOf(stdout)).toMatchObject([{ source: { file: "page.txt" } }]);
  });

  test("a reader that has had enough ends it without a word", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "page.txt"), "清河县人民政府政府信息公开。\n".repeat(5_000));
    const child = startNianbao(["read", ...Array<string>(20).fill("page.txt")], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("Ctrl-C ends it with 130", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "page.txt"), "清河县");
    const child = startNianbao(["read", "page.txt", "-"], { cwd });
    // The first line is out, so it now waits for standard input.
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(130);
  });
});
