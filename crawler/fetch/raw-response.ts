/** A response as it came: what the archive keeps and what `readCapture` reads. */
export interface RawResponse {
  /** The address that was asked for. */
  readonly url: string;
  /** The form that was posted to it; none for a GET. */
  readonly form?: string;
  /** ISO 8601. */
  readonly retrievedAt: string;
  readonly status: number;
  readonly statusText: string;
  /** In the server's order and spelling. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body as sent, its content coding kept, its transfer coding undone. */
  readonly body: Uint8Array;
  /** The body with its content coding undone: the document's own bytes. */
  readonly bytes: Uint8Array;
}

/** What a browser says of a form that a script posts. */
export const FORM_TYPE = "application/x-www-form-urlencoded; charset=UTF-8";

/** Why there is no response. */
export interface FetchFailure {
  /**
   * `network`: no connection or one that broke; `refused`: we will not go there; `bounds`: too large; `broken`: an
   * answer came, and cannot be understood.
   */
  readonly kind: "network" | "refused" | "bounds" | "broken";
  readonly reason: string;
  /** True where the same request may succeed in a moment. */
  readonly mayPass: boolean;
  /** Another request may succeed with the settings of an outdated TLS. */
  readonly speaksOutdatedTls?: true;
}

export type Fetched =
  | { readonly kind: "response"; readonly response: RawResponse }
  | { readonly kind: "failure"; readonly failure: FetchFailure };

/** A header's first value by its name in any case; null where it was not sent. */
export function headerOf(response: Pick<RawResponse, "headers">, name: string): string | null {
  const wanted = name.toLowerCase();
  return response.headers.find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null;
}
