import { doTasks } from "../threads/do-tasks.ts";

await doTasks(async () => (await import("./render-capture.ts")).renderCapture);
