import type { Plugin } from "vite";

/** A place in a library where text becomes markup, and what stands there in our build. */
interface Replacement {
  /** The end of the library's file. */
  readonly file: string;
  readonly library: string;
  readonly ours: string;
  /** How often the library has it: another number is another version, and has to be looked at. */
  readonly times: number;
}

const REACT = "/react-dom/cjs/react-dom-client.production.js";
const READABILITY = "/@mozilla/readability/Readability.js";

const REPLACEMENTS: readonly Replacement[] = [
  // No component of ours asks for it, and none may begin to.
  {
    file: REACT,
    library: "(domElement.innerHTML = key)",
    ours: '(() => { throw Error("markup is never set from text here"); })()',
    times: 2,
  },
  // It writes the page down and parses it again, for another try: a copy of the same nodes is the same page.
  {
    file: READABILITY,
    library: "var pageCacheHtml = page.innerHTML;",
    ours:
      "var wholePage = this._doc.createRange(); wholePage.selectNodeContents(page);" +
      "var pageCacheHtml = wholePage.cloneContents();",
    times: 1,
  },
  {
    file: READABILITY,
    library: "page.innerHTML = pageCacheHtml;",
    ours: "page.replaceChildren(pageCacheHtml.cloneNode(true));",
    times: 1,
  },
  // Where no scripts run, as in the copy that it is given, a `noscript` has elements in it and not text.
  {
    file: READABILITY,
    library: "tmp.innerHTML = noscript.innerHTML;",
    ours: "tmp.append(...noscript.cloneNode(true).childNodes);",
    times: 1,
  },
];

/**
 * Takes out of the bundled libraries what sets `innerHTML`: in pages that may reach the reader's whole library no text
 * becomes markup, not even by a mistake to come, and Mozilla's linter warns of every such place. Throws where a
 * library has changed.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "nianbao:without-inner-html",
    apply: "build",
    enforce: "pre",
    transform: (code, id) => {
      const path = id.split("?", 1)[0] ?? id;
      const ours = REPLACEMENTS.filter(({ file }) => path.endsWith(file));
      return ours.length === 0 ? null : { code: ours.reduce(replaced, code), map: null };
    },
  };
}

function replaced(code: string, { file, library, ours, times }: Replacement): string {
  const pieces = code.split(library);
  if (pieces.length !== times + 1) {
    throw new Error(`${file} has changed: “${library}” ${pieces.length - 1} times, not ${times}`);
  }
  return pieces.join(ours);
}
