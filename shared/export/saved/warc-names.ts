/** What a WARC record of ours calls itself beyond ISO 28500, where the extension writes it and the crawler reads it. */

/**
 * A field of a `resource` record: its block is a document as a browser had it, scripts run, with our marks on what
 * it does not show.
 */
export const RENDERED_FIELD = "X-Nianbao-Rendered";

/** The Content-Type of a `metadata` record that holds a saved Reading, and refers to its page's record. */
export const SAVED_READING_TYPE = "application/vnd.nianbao.saved-reading+json";
