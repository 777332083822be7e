import { DEFAULT_FONT_SIZE, SCREEN, toPixels } from "./length.ts";

/** Whether a condition holds for the reader that we think of; `perhaps` where that cannot be told. */
export type Truth = "yes" | "no" | "perhaps";

const LONGEST_QUERY = 500;

/** What the reader's screen answers to a media feature; a wide screen, a mouse, no wish of its own. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ["orientation", "landscape"],
  ["hover", "hover"],
  ["any-hover", "hover"],
  ["pointer", "fine"],
  ["any-pointer", "fine"],
  ["prefers-color-scheme", "light"],
  ["prefers-reduced-motion", "no-preference"],
  ["scripting", "enabled"],
]);

const TYPES: Readonly<Record<string, Truth>> = { all: "yes", screen: "yes" };

/** Whether a list of media queries holds on a screen of 1280 px; an empty one holds. */
export function mediaHold(list: string): Truth {
  const queries = list.slice(0, LONGEST_QUERY).toLowerCase().split(",");
  const truths = new Set(queries.map((query) => queryHolds(query.trim())));
  if (truths.has("yes")) return "yes";
  return truths.has("perhaps") ? "perhaps" : "no";
}

function queryHolds(query: string): Truth {
  if (query === "") return "yes";
  const parts = /^(not |only )?\s*([a-z-]+)?(.*)$/su.exec(query);
  const [, prefix, type = "all", rest = ""] = parts ?? [];
  if (/\bor\b|\bnot\b|\([^)]*\(/u.test(rest)) return "perhaps";
  const features = Array.from(rest.matchAll(/\(([^()]*)\)/gu), ([, feature = ""]) =>
    featureHolds(feature.trim()),
  );
  const truth = allOf([TYPES[type] ?? "no", ...features]);
  return prefix === "not " ? opposite(truth) : truth;
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("perhaps") ? "perhaps" : "yes";
}

function opposite(truth: Truth): Truth {
  if (truth === "perhaps") return truth;
  return truth === "yes" ? "no" : "yes";
}

function featureHolds(feature: string): Truth {
  const extent = /^(?:(min|max)-)?(?:device-)?(width|height)\s*(:|<=?|>=?)\s*(\S+)$/u.exec(feature);
  if (extent === null) {
    const [name = "", value = ""] = feature.split(/\s*:\s*/u);
    const answer = ANSWERS.get(name);
    if (answer === undefined) return "perhaps";
    return value === "" || value === answer ? "yes" : "no";
  }
  const [, bound, axis, sign = ":", length = ""] = extent;
  const own = axis === "height" ? SCREEN.height : SCREEN.width;
  const asked = toPixels(length, { fontSize: DEFAULT_FONT_SIZE, whole: own });
  if (Number.isNaN(asked)) return "perhaps";
  const isWithin =
    bound === "min" || sign.startsWith(">")
      ? own >= asked
      : bound === "max" || sign.startsWith("<")
        ? own <= asked
        : own === asked;
  return isWithin ? "yes" : "no";
}
