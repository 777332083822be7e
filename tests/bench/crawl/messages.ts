/** What the processes of the bench tell each other. */
export interface ServerReady {
  readonly port: number;
  readonly hosts: readonly string[];
}

/** A page that the server was asked for and gave; times in milliseconds since 1970. */
export interface ServedPage {
  readonly host: string;
  readonly path: string;
  readonly bytes: number;
  readonly time: number;
}

/** The process that crawls or fetches is told what to do in one message. */
export interface Task {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly pages: number;
  /** What the bare crawler is to fetch; the crawl finds its pages itself. */
  readonly urls: readonly string[];
}

/** What it cost. */
export interface Cost {
  readonly pages: number;
  readonly cpuSeconds: number;
  /** Resident memory in MB when so many pages had been had. */
  readonly memory: readonly (readonly [pages: number, megabytes: number])[];
}

/** Tells the bare crawler to parse each page and to compress it. */
export const PARSED = "parsed";

/** Asks the server for what it served since it was asked last. */
export const TELL_PAGES = "tell pages";

/** Sends a message to the parent process. */
export function tellParent(message: ServerReady | readonly ServedPage[] | Cost): void {
  process.send?.(message);
}
