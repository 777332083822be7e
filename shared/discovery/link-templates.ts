/** How a script makes the address of an entry of one of its values: `'<a href="/p/' + item.nid + '">'`. */
interface LinkTemplate {
  readonly before: string;
  readonly after: string;
}

const MOST_TEMPLATES = 20;

const TEXT = String.raw`[^"'\\<>\s$` + "`" + String.raw`]{0,300}`;
/** A property of an entry; the function that repeats names the entry. */
const PROPERTY = String.raw`[a-z_$][\w$[\]]{0,40}\.([a-z_]\w{0,30})`;
const ADDED = new RegExp(
  String.raw`\bhref\s{0,3}=\s{0,3}(\\?["'])(${TEXT})["']\s{0,5}\+\s{0,5}${PROPERTY}\s{0,5}\+\s{0,5}["'](${TEXT})\1`,
  "giu",
);
const FILLED_IN = new RegExp(
  String.raw`\bhref\s{0,3}=\s{0,3}(["'])(${TEXT})\$\{\s{0,5}${PROPERTY}\s{0,5}\}(${TEXT})\1`,
  "giu",
);

/** A number or a name, which leads to no other folder. */
const VALUE = /^[\w-]{1,64}$/u;

/** Gives the address of an entry by its values, as the page's script makes it; null where it says none. */
export type AddressOfEntry = (values: ReadonlyMap<string, string>) => string | null;

/** Looks for what a script makes addresses of. A property that it uses in two ways says nothing. */
export function linkTemplates(script: string): AddressOfEntry {
  const templates = new Map<string, LinkTemplate | null>();
  const found = [...script.matchAll(ADDED), ...script.matchAll(FILLED_IN)];
  for (const [, , before = "", property = "", after = ""] of found.slice(0, MOST_TEMPLATES)) {
    const key = property.toLowerCase();
    const known = templates.get(key);
    const isOther = known !== undefined && (known?.before !== before || known.after !== after);
    templates.set(key, isOther || before + after === "" ? null : { before, after });
  }
  return (values) => {
    for (const [key, template] of templates) {
      const value = values.get(key);
      if (template !== null && value !== undefined && VALUE.test(value))
        return `${template.before}${value}${template.after}`;
    }
    return null;
  };
}
