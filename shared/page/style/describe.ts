import type { Declared } from "./cascade.ts";

const LONGEST_SELECTOR = 60;

/** Says which declarations hide something and where they are written: `.x{display:none} in <style>`. */
export function describeDeclarations(because: readonly Declared[]): string {
  const places = Map.groupBy(because, placeOf);
  return Array.from(places, ([, [first, ...others]]) =>
    first === undefined ? "" : describePlace(first, [first, ...others]),
  ).join(" and ");
}

function placeOf({ selector, origin }: Declared): string {
  return `${selector ?? ""} ${origin}`;
}

function describePlace({ selector, origin }: Declared, declared: readonly Declared[]): string {
  const written = [...new Set(declared.map(({ property, value }) => `${property}:${value}`))].join(
    ";",
  );
  if (selector !== null) return `${short(selector)}{${written}} in ${origin}`;
  return origin === "style" ? `style="${written}"` : `${written} by ${origin}`;
}

function short(selector: string): string {
  const line = selector.replace(/\s+/gu, " ");
  return line.length <= LONGEST_SELECTOR ? line : `${line.slice(0, LONGEST_SELECTOR)}…`;
}
