/** An address as its path and its parameters, each as it is spelled. */
function partsOf(url: string): readonly [path: string, pairs: readonly string[]] {
  const [path = "", search = ""] = url.split("?", 2);
  return [path, search.split("&").filter((pair) => pair !== "")];
}

/** Names of the parameters that an address has beyond another of the same path; null where that is not all. */
export function parametersBeyond(url: string, shorter: string): readonly string[] | null {
  const [path, pairs] = partsOf(url);
  const [shorterPath, known] = partsOf(shorter);
  if (path !== shorterPath || known.some((pair) => !pairs.includes(pair))) return null;
  return pairs.filter((pair) => !known.includes(pair)).map((pair) => pair.split("=", 1)[0] ?? "");
}

/** An address without what it carries on from the address of the page that leads to it. */
export function withoutCarried(url: string, from: string): string {
  const [path, pairs] = partsOf(url);
  const carried = new Set(partsOf(from)[1]);
  return [path, ...pairs.filter((pair) => !carried.has(pair))].join("?");
}
