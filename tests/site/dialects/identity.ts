/** Who publishes a site: what its national meta tags and its footer say. */
export interface Identity {
  readonly siteName: string;
  readonly domain: string;
  /** 网站标识码: 10 characters. No division has a code that begins with 99. */
  readonly siteCode: string;
  readonly organiser: string;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface ListedLink extends Link {
  /** YYYY-MM-DD */
  readonly date: string;
}
