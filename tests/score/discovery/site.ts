/** One request to a made-up site. */
export interface SiteVisit {
  readonly host: string;
  readonly port: number;
  /** With its query. */
  readonly path: string;
  /** What was posted; empty for other requests. */
  readonly body: string;
  /** Counts the requests: what a server makes session ids of. */
  readonly number: number;
}

/** What a made-up site answers, before it is encoded. */
export interface SiteAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly charset: "utf-8" | "gb18030";
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A made-up site as its server and its judge know it. Its addresses are a host and a path: `www.a.gov.cn/nb/1.html`. */
export interface Site {
  readonly name: string;
  /** A crawl begins at the first; the others are its siblings. */
  readonly hosts: readonly [seed: string, ...siblings: string[]];
  /** How many addresses a reader can come to, the data of scripted lists included, traps not. */
  readonly pages: number;
  /** The addresses of the reports. */
  readonly reports: ReadonlySet<string>;
  /** False for a server that writes a session id into its pages, and so sends no page twice. */
  readonly sendsTheSame: boolean;
  answer(visit: SiteVisit): SiteAnswer;
  /** The address of the page that another spelling of it leads to. */
  pageAt(host: string, path: string): string;
}
