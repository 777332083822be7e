import { doTasks } from "../threads/do-tasks.ts";
import { readContents } from "./read-contents.ts";

doTasks(readContents);
