import { Converter } from "opencc-js/cn2t";

const convert = Converter({ from: "cn", to: "t" });

/** A page as a gateway for readers of traditional characters sends it: everything converted, markup kept. */
export function toTraditional(html: string): string {
  return html
    .split(/(<[^>]*>)/u)
    .map((part) => (part.startsWith("<") && !part.startsWith("<meta") ? part : convert(part)))
    .join("");
}
