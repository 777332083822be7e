import { execFileSync } from "node:child_process";
import { findChromium } from "../crawler/browser/find-chromium.ts";
import { findFirefox } from "./e2e/support/firefox.ts";

/**
 * What `npm test` needs beyond npm packages: a Chromium, a Chinese font, the built extension. A Firefox is installed
 * where that may be done; its test is skipped where there is none.
 */
function prepare(): void {
  if (!isReady() || findFirefox() === null) install();
  if (!isReady()) {
    process.stderr.write(`No Chromium or no Chinese font is installed. Type:\n  ${BY_HAND}\n`);
    process.exitCode = 1;
    return;
  }
  runQuietly("npm", ["run", "--silent", "build"]);
}

const DEBIAN_PACKAGES = ["chromium", "fonts-wqy-zenhei", "firefox-esr"];
const BY_HAND =
  process.platform === "linux"
    ? `sudo apt-get update && sudo apt-get install -y ${DEBIAN_PACKAGES.join(" ")}`
    : "npx playwright install chromium";

function isReady(): boolean {
  return findChromium() !== null && hasChineseFont();
}

/** Without one, screenshots show boxes. Only Linux comes without. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

/** As root from Debian's packages; elsewhere, or where that fails, Playwright's own Chromium. */
function install(): void {
  if (process.getuid?.() === 0 && installDebianPackages()) return;
  if (findChromium() === null) attempt("npx", ["playwright", "install", "chromium"]);
}

function installDebianPackages(): boolean {
  return (
    attempt("apt-get", ["update"]) &&
    attempt("apt-get", ["install", "-y", "--no-install-recommends", ...DEBIAN_PACKAGES])
  );
}

function attempt(command: string, args: readonly string[]): boolean {
  process.stderr.write(`${command} ${args.join(" ")}\n`);
  try {
    execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    return false;
  }
}

/** Its output is only of interest where it fails, and then all of it is. */
function runQuietly(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: "pipe" });
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
    process.stderr.write(`${String(error.stdout)}${String(error.stderr)}`);
    process.exitCode = 1;
  }
}

prepare();
