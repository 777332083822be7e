import { doTasks } from "../threads/do-tasks.ts";

await doTasks(async () => (await import("./read-contents.ts")).readContents);
