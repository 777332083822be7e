import { canonicalUrl } from "./canonical-url.ts";

/**
 * Web archives write a posted form as an address with this parameter before the form's own (pywb, browsertrix): so it
 * is one address among the others, with one spelling, and is asked for once.
 */
const MARK = "__wb_method=POST&";

/** What is posted to where. */
export interface PostedForm {
  /** The address that the form is sent to. */
  readonly url: string;
  /** The form as it is sent, `application/x-www-form-urlencoded`. */
  readonly form: string;
}

/** The canonical address of a form that is posted to an address without parameters; null where there is none. */
export function postedAddress({ url, form }: PostedForm): string | null {
  return url.includes("?") ? null : canonicalUrl(`${url}?${MARK}${form}`);
}

/** What such an address stands for; null for any other. */
export function postedForm(address: string): PostedForm | null {
  const at = address.indexOf(`?${MARK}`);
  if (at < 0) return null;
  return { url: address.slice(0, at), form: address.slice(at + 1 + MARK.length) };
}
