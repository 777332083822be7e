import type { Explained } from "../../shared/index.ts";

/** White space, table bars and □ do not count (DESIGN 3). */
const bare = (text: string): string => text.replace(/[\s|□\u00ad\u200b-\u200f\ufeff]/gu, "");
const sorted = (text: string): string => Array.from(bare(text)).toSorted().join("");

/** Where an explained page and its Reading differ: kept parts are the text, removed parts the removals. */
export function unexplainedIn({ reading, explain }: Explained): readonly string[] {
  const parts = explain().flat();
  const kept = parts.filter(({ removal }) => removal === null).map(({ text }) => text);
  const isText = sorted(kept.join("")) === sorted(reading.text);
  const wrong = reading.removals.filter(({ text }, i) => {
    const own = parts.filter(({ removal }) => removal === i).map((part) => part.text);
    return bare(own.join("")) !== bare(text);
  });
  return [
    ...(isText ? [] : ["the kept parts are not the text"]),
    ...wrong.map(({ rule, text, at }) => `${rule} at ${at}: ${text.slice(0, 40)}`),
  ];
}
