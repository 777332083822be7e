import { once } from "node:events";
import { createServer } from "node:net";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { openConnections } from "../../../crawler/fetch/connections.ts";
import { fetchRaw } from "../../../crawler/fetch/fetch-raw.ts";
import type { Fetched, FetchFailure } from "../../../crawler/fetch/raw-response.ts";

/** Asks a server that says what no server of the library would; gives up after so many milliseconds. */
async function ask(answer: (socket: Socket) => void, patience = 20_000): Promise<Fetched> {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => answer(socket));
    onTestFinished(() => void socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return fetchRaw(`http://127.0.0.1:${address.port}/`, {
    userAgent: "nianbao/0 (+test)",
    headers: {},
    resolutions: [],
    allowPrivateAddresses: true,
    connections: openConnections(),
    signal: AbortSignal.timeout(patience),
  });
}

/** Sends some bytes again and again, slowly or as fast as they are taken. */
function again(socket: Socket, text: string, every = 0): void {
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else if (socket.writableLength < 1_000_000) socket.write(text);
  }, every);
}

const OK = "HTTP/1.1 200 OK\r\n";
const GZIP = `${OK}Content-Encoding: gzip\r\n\r\n`;
const CHUNKS = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const BOMB = Buffer.concat([Buffer.from(GZIP), gzipSync(Buffer.alloc(30_000_000))]);

/** What a server may send, what kind of failure that is, and what it is called. */
const HOSTILE: readonly (readonly [string, FetchFailure["kind"], string, string | Buffer])[] = [
  ["a gzip bomb", "bounds", "unfolds to more", BOMB],
  ["a megabyte of headers", "bounds", "its headers are", OK + "X: a\r\n".repeat(200_000)],
  ["broken chunks", "broken", "no valid HTTP", `${CHUNKS}5\r\n<p>ab\r\nZZ\r\n`],
  ["a negative length", "broken", "no valid HTTP", `${OK}Content-Length: -5\r\n\r\n<p>`],
  [
    "a switch to another protocol",
    "broken",
    "another protocol",
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
  ],
  ["no HTTP", "broken", "no valid HTTP", "<html>"],
  ["a body that is not compressed as it says", "broken", "not compressed", `${GZIP}no gzip at all`],
  [
    "codings upon codings",
    "broken",
    "4 content codings",
    `${OK}Content-Encoding: br,br,br,br\r\n\r\nabc`,
  ],
  ["fewer bytes than it says", "network", "broke", `${OK}Content-Length: 100\r\n\r\nabc`],
  ["fewer chunks than it says", "network", "broke", `${CHUNKS}FF\r\nabc`],
  ["nothing", "network", "broke", ""],
];

describe("a hostile answer is bounded and has a name", () => {
  test.each(HOSTILE)("%s: %s", async (_, kind, reason, answer) => {
    const fetched = await ask((socket) => socket.end(answer));
    expect(fetched).toMatchObject({ failure: { kind, reason: expect.stringContaining(reason) } });
  });

  test.each([
    ["headers a line at a time", OK, "X: a\r\n", 20],
    ["a body a byte at a time", `${OK}Content-Length: 100000\r\n\r\n`, "a", 20],
    ["hints without end", "", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 0],
  ])("%s", async (_, first, then, every) => {
    const fetched = await ask((socket) => {
      socket.write(first);
      again(socket, then, every);
    }, 300);
    expect(fetched).toMatchObject({
      failure: { kind: "network", reason: expect.stringContaining("no whole answer within") },
    });
  });
});

describe("an answer that is only strange is had", () => {
  test.each([
    ["with more than its Content-Length", "Content-Length: 5\r\n\r\nwhole, and more"],
    ["with cookies by the thousand", `${"Set-Cookie: a=0123; Path=/\r\n".repeat(2_000)}\r\nwhole`],
    ["of a coding that is none", "Content-Encoding: UTF-8\r\n\r\nwhole"],
    ["of a charset that is none", 'Content-Type: text/html; charset="\\"; =;;\r\n\r\nwhole'],
  ])("%s", async (_, answer) => {
    const fetched = await ask((socket) => socket.end(`${OK}${answer}`));
    const bytes = fetched.kind === "response" ? fetched.response.bytes : new Uint8Array();
    expect(new TextDecoder().decode(bytes)).toBe("whole");
  });
});
