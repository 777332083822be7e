import type { Request } from "playwright";
import type { RawResponse } from "../fetch/raw-response.ts";

/** Header lines about the sending, which is done; the browser is given the decoded body. */
const SENDING = /^(?:content-encoding|content-length|transfer-encoding|connection|keep-alive)$/iu;

/** What a script adds to its request is kept; what a browser says of itself is not ours to say. */
const OWN_HEADERS = /^(?:user-agent|accept-encoding|accept-language|cookie|host|connection|sec-)/iu;

/** Each name once, as Playwright wants them: cookies on lines of their own, of which a comma may be part. */
export function headersFor({ headers }: RawResponse): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [header, value] of headers) {
    const name = header.toLowerCase();
    const before = joined.get(name);
    const between = name === "set-cookie" ? "\n" : ", ";
    if (!SENDING.test(name))
      joined.set(name, before === undefined ? value : before + between + value);
  }
  return Object.fromEntries(joined);
}

/** The headers that a script of the page gave its request. */
export function scriptsHeaders(request: Request): Record<string, string> {
  const headers = Object.entries(request.headers());
  return Object.fromEntries(headers.filter(([name]) => !OWN_HEADERS.test(name)));
}

/** What the site has set in its browser; the browser does not say it of requests that it does not send. */
export async function cookieHeader(request: Request, url: string): Promise<Record<string, string>> {
  const cookies = await request.frame().page().context().cookies(url);
  if (cookies.length === 0) return {};
  return { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
}
