import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface Loopback {
  readonly port: number;
  /** Each request so far, in order. */
  readonly requests: readonly Pick<IncomingMessage, "url" | "headers">[];
}

/** A server of the running test's own on the loopback interface, gone when the test ends. */
export async function serveLoopback(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Loopback> {
  const requests: Pick<IncomingMessage, "url" | "headers">[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { port: address.port, requests };
}
