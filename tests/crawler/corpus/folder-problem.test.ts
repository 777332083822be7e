import { expect, test } from "vitest";
import { diskProblem, folderProblem } from "../../../crawler/corpus/folder-problem.ts";

function coded(code: object, cause?: Error): Error {
  return Object.assign(new Error("it failed", { cause }), code);
}

test.each([
  [coded({ code: "ENOSPC" }), "is full"],
  [coded({ code: "ERR_SQLITE_ERROR", errcode: 13 }), "is full"],
  [coded({}, coded({}, coded({ code: "EROFS" }))), "can only be read"],
  [coded({ code: "ERR_SQLITE_ERROR", errcode: 778 }), "reports an error"],
])("a crawl that the disk ended says so, and that it goes on", (error, words) => {
  const said = diskProblem(error, "/data/corpus");
  expect(said).toContain(`The disk of /data/corpus ${words}`);
  expect(said).toContain("run the same command again");
});

test("another error is not the disk's", () => {
  expect(diskProblem(new Error("the buffer is full"), "/data")).toBeNull();
  expect(diskProblem(coded({ code: "ECONNRESET" }), "/data")).toBeNull();
});

test("a folder that cannot be made is told with what to do", () => {
  const error = Object.assign(new Error("ENOENT: no such file or directory, mkdir"), {
    code: "ENOENT",
  });
  expect(folderProblem(error, "/data/corpus")).toMatch(/cannot be made.*--corpus DIR/u);
});
