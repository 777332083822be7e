export interface AddressToken {
  readonly token: string;
  readonly weight: number;
}

/**
 * Folder and file names that CMS editors give to columns, without the digits around them
 * (`zfxxgknb82`, `2021nb`): REPORT-FORMAT 6.3. A positive weight speaks for annual reports, a negative
 * one for a look-alike or another column; the last known name in the path decides.
 */
const ADDRESS_TOKENS: ReadonlyMap<string, number> = new Map([
  ...weighted(0.35, [
    "zfxxgknb",
    "xxgknb",
    "szfxxgknb",
    "gknb",
    "zfxxgkndbg",
    "szfxxgkndbg",
    "xxgkndbg",
    "gkndbg",
    "zfxxgkgzndbg",
    "xxgkgzndbg",
    "bmnb",
    "bmxxgknb",
    "annualreport",
    "opennessannualreport",
    "xxgkannualreport",
    "fbtime",
  ]),
  ...weighted(0.2, ["ndbg", "nb", "nianbao", "niandubaogao"]),
  ...weighted(0.1, ["xzjd", "zxjd", "zfxxgk", "xxgk", "zwgk", "gkmlpt", "openness", "zwxxgk"]),
  ...weighted(-0.35, [
    "wzndbb",
    "wznb",
    "wzbb",
    "czyjs",
    "yjs",
    "czzj",
    "sgjf",
    "zfgzbg",
    "gzbg",
    "fzzf",
    "fzzfjs",
    "tjgb",
    "tjnj",
    "ndsj",
    "qynb",
    "qiyenb",
    "gqnb",
    "ysqgk",
  ]),
  ...weighted(-0.2, ["xxgkzn", "xxgkzd", "xxgkml", "zcjd", "tzgg"]),
]);

/** The names an address is made of: path segments, parameter names and values, and their parts. */
function addressNames(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const segments = `${pathname}${search}`
    .toLowerCase()
    .split(/[/?&=]/u)
    .slice(0, 40);
  return segments.flatMap((segment) => {
    const name = segment.replace(/\.[a-z]{2,5}$/u, "");
    const parts = name.split(/[_.-]/u);
    return parts.length > 1 ? [...parts, name].map(withoutDigits) : [withoutDigits(name)];
  });
}

/** The last known name in an address, with its weight; null where none is known. */
export function decisiveName(url: string): AddressToken | null {
  for (const token of addressNames(url).toReversed()) {
    const weight = ADDRESS_TOKENS.get(token);
    if (weight !== undefined) return { token, weight };
  }
  return null;
}

function withoutDigits(name: string): string {
  return name.replace(/^\d{1,20}|\d{1,20}$/gu, "").replace(/[_-]$/u, "");
}

function weighted(
  weight: number,
  tokens: readonly string[],
): readonly (readonly [string, number])[] {
  return tokens.map((token) => [token, weight] as const);
}
