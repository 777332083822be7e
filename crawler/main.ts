import { enableCompileCache } from "node:module";
import { exitOnInterrupt, outliveFailingOutput } from "./terminal/process-ends.ts";

// Compiling the program takes longer than reading a page with it.
enableCompileCache();
outliveFailingOutput();
exitOnInterrupt();
const { runCommandLine } = await import("./program.ts");
process.exitCode = await runCommandLine(process.argv.slice(2));
