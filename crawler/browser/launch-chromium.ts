import { chromium } from "playwright";
import type { Browser } from "playwright";

/**
 * Where everything goes that we do not answer ourselves: no server can be there. The pages' requests are fetched
 * by the crawl's own client, so that what slips past it (a socket, a prefetch) reaches nobody.
 */
const NOWHERE = { server: "http://127.0.0.1:9", bypass: "<-loopback>" };

const FLAGS: readonly string[] = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--dns-prefetch-disable",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--mute-audio",
  // A page that fills its memory is to crash alone, and early.
  "--js-flags=--max-old-space-size=512",
];

/**
 * Starts a Chromium without a network of its own. It ends with this process, however that ends: it hangs on a
 * pipe. Signals are left to the crawl, which closes it when the pages under way have ended.
 */
export async function launchChromium(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    headless: true,
    // Chromium refuses to run as root within its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    proxy: NOWHERE,
    // Tests want popups; here nobody clicks, and a page that opens them opens thousands.
    ignoreDefaultArgs: ["--disable-popup-blocking"],
    args: [...FLAGS],
  });
}
