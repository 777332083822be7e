import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { ServerOptions } from "node:https";
import { createServer as createTcpServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { openWeb } from "../../../crawler/fetch/web.ts";
import type { Fetched } from "../../../crawler/fetch/raw-response.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const HOST = "www.qingshi.gov.cn";
const OLD: ServerOptions = {
  minVersion: "TLSv1",
  maxVersion: "TLSv1",
  ciphers: "DEFAULT:@SECLEVEL=0",
};

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A certificate of its own for a name; Node has no means to make one. */
function certificateFor(name: string): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const subject = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`, "-days", "2"];
  const files = ["-keyout", key, "-out", cert];
  execFileSync("openssl", ["req", "-x509", ...curve, ...subject, ...files], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  return (server.address() as AddressInfo).port;
}

/** Asks a server twice; gives the answers and the hosts that were said to be outdated. */
async function askTwice(
  port: number,
): Promise<{ readonly answers: readonly Fetched[]; readonly told: readonly string[] }> {
  const told: string[] = [];
  const web = openWeb({
    userAgent: "nianbao/0",
    delay: 0,
    rest: 1,
    stop: new AbortController().signal,
    resolutions: [{ host: HOST, port, address: "127.0.0.1" }],
    allowPrivateAddresses: true,
    onOutdatedTls: (host) => told.push(host),
  });
  const url = `https://${HOST}:${port}/`;
  return { answers: [await web.ask(url), await web.ask(url)], told };
}

function bodyOf(fetched: Fetched | undefined): string {
  return fetched?.kind === "response" ? Buffer.from(fetched.response.bytes).toString() : "";
}

describe.skipIf(!hasOpenssl())("a server with an outdated TLS (needs openssl)", () => {
  const trusted = getCACertificates("default");
  afterEach(() => {
    setDefaultCACertificates([...trusted]);
  });

  async function serve(options: ServerOptions, name = HOST): Promise<number> {
    const own = certificateFor(name);
    setDefaultCACertificates([...trusted, own.cert.toString()]);
    const server = createServer({ ...own, ...options }, ({ socket }, response) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an https server's sockets
      response.end((socket as TLSSocket).getProtocol());
    });
    return portOf(server);
  }

  test("is spoken to as it can, and that is told once", async () => {
    const port = await serve(OLD);
    const { answers, told } = await askTwice(port);
    expect(answers.map(bodyOf)).toEqual(["TLSv1", "TLSv1"]);
    expect(told).toEqual([`${HOST}:${port}`]);
  });

  test("others are spoken to as ever", async () => {
    const { answers, told } = await askTwice(await serve({}));
    expect(answers.map(bodyOf)).toEqual(["TLSv1.3", "TLSv1.3"]);
    expect(told).toEqual([]);
  });

  test("its certificate is verified all the same", async () => {
    const port = await serve(OLD, "www.other.gov.cn");
    const { answers } = await askTwice(port);
    expect(answers[0]).toMatchObject({ kind: "failure", failure: { kind: "network" } });
    expect(answers.map(bodyOf)).toEqual(["", ""]);
  });
});

test("renegotiation of old servers is allowed in the second attempt only", async () => {
  /** A ServerHello of TLS 1.2 without the extension of RFC 5746, and then a fatal alert: who took the hello hears it. */
  const parameters = [[3, 3], Array<number>(32).fill(7), [0], [0xc0, 0x2f], [0]].flat();
  const hello = [22, 3, 3, 0, parameters.length + 4, 2, 0, 0, parameters.length, ...parameters];
  const internalError = [21, 3, 3, 0, 2, 2, 80];
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    socket.on("error", () => {});
    socket.once("data", () => socket.write(Buffer.from([...hello, ...internalError])));
  });
  const { answers, told } = await askTwice(await portOf(server));
  expect(told).toHaveLength(1);
  expect(connections).toBe(3);
  for (const answer of answers)
    expect(answer).toMatchObject({
      failure: { reason: expect.stringContaining("internal error") },
    });
});
