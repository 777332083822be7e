import { threadId } from "node:worker_threads";
import { doTasks } from "../../../crawler/threads/do-tasks.ts";

export interface SampleTask {
  readonly kind: "article" | "throw" | "die" | "hang";
  readonly word: string;
}

export interface SampleAnswer {
  readonly word: string | null;
  readonly thread: number;
}

await doTasks<SampleTask, SampleAnswer>(async () => async ({ kind, word }, { articleRoot }) => {
  if (kind === "throw") throw new RangeError(word);
  if (kind === "die") process.exit(3);
  if (kind === "hang") for (;;);
  return { word: await articleRoot(word), thread: threadId };
});
