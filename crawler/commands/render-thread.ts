import { doTasks } from "../threads/do-tasks.ts";
import { renderCapture } from "./render-capture.ts";

doTasks(renderCapture);
