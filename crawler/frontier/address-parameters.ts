/** An address as its path and its parameters, each as it is spelled. */
export interface AddressParts {
  readonly path: string;
  readonly pairs: readonly string[];
}

/** Takes an address apart. A value may hold further question marks. */
export function partsOf(url: string): AddressParts {
  const end = url.indexOf("?");
  if (end === -1) return { path: url, pairs: [] };
  const pairs = url.slice(end + 1).split("&");
  return { path: url.slice(0, end), pairs: pairs.filter((pair) => pair !== "") };
}

function nameOf(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}

/** Names of the parameters that an address has beyond another of the same path; null where that is not all. */
export function parametersBeyond(
  { path, pairs }: AddressParts,
  shorter: AddressParts,
): readonly string[] | null {
  if (path !== shorter.path || shorter.pairs.some((pair) => !pairs.includes(pair))) return null;
  return pairs.filter((pair) => !shorter.pairs.includes(pair)).map(nameOf);
}

/** An address without what it carries on from the address of the page that leads to it. */
export function withoutCarried({ path, pairs }: AddressParts, from: AddressParts): string {
  return [path, ...pairs.filter((pair) => !from.pairs.includes(pair))].join("?");
}

/** A canonical address without some of its parameters, the others in their own spelling. */
export function withoutParameters(url: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return url;
  const { path, pairs } = partsOf(url);
  const kept = pairs.filter((pair) => !names.has(nameOf(pair)));
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}
