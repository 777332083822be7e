/**
 * Readability over a parsed copy of the page, as the witness that `readCapture` may ask for
 * (`Capabilities.articleRoot`): the fragment it takes for the article. Null where it finds none and
 * where a hostile page breaks it; `shared/` bounds what it is asked.
 */
export async function articleRoot(html: string): Promise<string | null> {
  // Loaded when first asked for: most pages are settled without it.
  const { Readability } = await import("@mozilla/readability");
  const copy = new DOMParser().parseFromString(html, "text/html");
  try {
    return new Readability(copy).parse()?.content ?? null;
  } catch {
    return null;
  }
}
