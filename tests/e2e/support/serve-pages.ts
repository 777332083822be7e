import { once } from "node:events";
import { createServer } from "node:http";

export interface ServedPage {
  readonly contentType: string;
  readonly body: Uint8Array | string;
  /** Milliseconds until it is sent. */
  readonly delay?: number;
  /** Beside the type. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServedPages {
  /** `http://www.example.gov.cn:PORT`: a made-up host, which only a client told so finds on loopback. */
  readonly origin: string;
  /** The paths that were asked for, each as often as it was. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves pages by path from a port of the loopback interface, to a `POST` those whose path has the word before it;
 * every other path is missing.
 */
export async function servePages(
  pages: Readonly<Record<string, ServedPage>>,
): Promise<ServedPages> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const page = pages[request.method === "POST" ? `POST ${path}` : path];
    setTimeout(() => {
      response.writeHead(page === undefined ? 404 : 200, {
        ...page?.headers,
        "content-type": page?.contentType ?? "text/plain",
      });
      response.end(page?.body);
    }, page?.delay ?? 0);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://www.example.gov.cn:${address.port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
