/**
 * `nianbao read … | head`: the reader has had enough, which is no error of ours. Of other failures `writeOut` tells who
 * waits for the output; a log whose disk is full is no reason to end a crawl.
 */
export function outliveFailingOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit(0);
    });
  }
}

/**
 * Ctrl-C ends the process with 130 (DESIGN 4), also where npm stands between it and the shell. A
 * command that must tidy up first listens for SIGINT itself and then throws `InterruptedError`.
 */
export function exitOnInterrupt(): void {
  process.on("SIGINT", () => {
    const isHandledElsewhere = process.listenerCount("SIGINT") > 1;
    if (!isHandledElsewhere) process.exit(130);
  });
}
