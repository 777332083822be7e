import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";

/** Writes one page: a string is an HTML page with status 200. */
export type Render = (visit: SiteVisit) => string | SiteAnswer;

/** What is the same for a whole site. */
export interface BookOptions {
  readonly name: string;
  readonly hosts: Site["hosts"];
  readonly charset?: "utf-8" | "gb18030";
  readonly contentType?: string;
  /** The canonical path of any spelling. */
  canonical(path: string): string;
  /** Redirects, traps, robots.txt: asked before the pages, null for none of them. */
  special?(visit: SiteVisit): SiteAnswer | null;
  missing(visit: SiteVisit): SiteAnswer;
}

/** The origin of a host of the site, with the port of the visit. */
export function origin(visit: SiteVisit, host: string): string {
  return visit.port === 80 ? `http://${host}` : `http://${host}:${visit.port}`;
}

/** An HTML answer. */
export function html(
  text: string,
  status = 200,
  charset: "utf-8" | "gb18030" = "utf-8",
): SiteAnswer {
  return { status, contentType: "text/html; charset=utf-8", text, charset };
}

/** A redirect to an address. */
export function moved(location: string, status = 301): SiteAnswer {
  return { ...html("", status), headers: { location } };
}

/** A text that is no page. */
export function plain(text: string, contentType = "text/plain"): SiteAnswer {
  return { status: 200, contentType, text, charset: "utf-8" };
}

/** Cuts fragment, session and (for files that never take one) query; index pages lose their name. */
export function plainCanonical(path: string): string {
  const [bare = "/"] = path.split(/[?#;]/u);
  return bare.replace(/\/{2,}/gu, "/").replace(/\/(?:index|default)\.s?html?$/u, "/");
}

/** The pages of a site by address. */
export class SiteBook {
  readonly #options: BookOptions;
  readonly #pages = new Map<string, Render>();
  readonly #reports = new Set<string>();

  constructor(options: BookOptions) {
    this.#options = options;
  }

  /** Adds a page at a canonical address. */
  put(host: string, path: string, render: Render, isReport = false): void {
    const key = host + path;
    if (this.#pages.has(key)) throw new Error(`two pages at ${key}`);
    if (this.#options.canonical(path) !== path) throw new Error(`not canonical: ${path}`);
    this.#pages.set(key, render);
    if (isReport) this.#reports.add(key);
  }

  #answer(visit: SiteVisit): SiteAnswer {
    const special = this.#options.special?.(visit) ?? null;
    if (special !== null) return special;
    const render = this.#pages.get(visit.host + this.#options.canonical(visit.path));
    if (render === undefined) return this.#options.missing(visit);
    const page = render(visit);
    if (typeof page !== "string") return page;
    const charset = this.#options.charset ?? "utf-8";
    const contentType = this.#options.contentType ?? "text/html; charset=utf-8";
    return { status: 200, contentType, text: page, charset };
  }

  /** The finished site. */
  site(): Site {
    const { name, hosts } = this.#options;
    return {
      name,
      hosts,
      pages: this.#pages.size,
      reports: this.#reports,
      sendsTheSame: true,
      answer: (visit) => this.#answer(visit),
      pageAt: (host, path) => host + this.#options.canonical(path),
    };
  }
}
