import { readFile } from "node:fs/promises";
import { fileProblem, isMissing } from "./file-problem.ts";

/** A file `NAME` is described by `NAME.capture.json` beside it (DESIGN 4). */
export const SIDECAR_ENDING = ".capture.json";

/** What is known of how a file was fetched. A field that the description leaves out is undefined. */
export interface Sidecar {
  readonly url?: string | null;
  readonly retrievedAt?: string | null;
  readonly contentType?: string | null;
  /** The style sheets that the page links: absolute URL → file, relative to the description. */
  readonly stylesheets?: Readonly<Record<string, string>> | null;
}

type SidecarFinding =
  | { readonly kind: "sidecar"; readonly sidecar: Sidecar }
  | { readonly kind: "invalid"; readonly reason: string };

/** Reads the description beside a file; one that is absent is an empty one. */
export async function readSidecar(path: string): Promise<SidecarFinding> {
  let text: string;
  try {
    text = await readFile(path + SIDECAR_ENDING, "utf8");
  } catch (error) {
    if (isMissing(error)) return { kind: "sidecar", sidecar: {} };
    return { kind: "invalid", reason: fileProblem(error) };
  }
  return parseSidecar(text);
}

interface Rule {
  readonly accepts: (value: unknown) => boolean;
  readonly wants: string;
}

const string =
  (accepts: (value: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === "string" && accepts(value);

const RULES: Readonly<Record<keyof Sidecar, Rule>> = {
  url: { accepts: string((value) => URL.canParse(value)), wants: "an absolute URL or null" },
  retrievedAt: { accepts: string(isIsoTime), wants: "an ISO 8601 time or null" },
  contentType: { accepts: string(() => true), wants: "a Content-Type header or null" },
  stylesheets: { accepts: isSheetList, wants: "an object of absolute URLs and files, or null" },
};

/** Reads the JSON of a description and checks each field that we know; others are let be. */
export function parseSidecar(text: string): SidecarFinding {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return { kind: "invalid", reason: "it is not JSON" };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { kind: "invalid", reason: "it is not a JSON object" };
  }
  const fields = new Map<string, unknown>(Object.entries(json));
  for (const [name, { accepts, wants }] of Object.entries(RULES)) {
    const value = fields.get(name) ?? null;
    if (value !== null && !accepts(value))
      return { kind: "invalid", reason: `${name} is not ${wants}` };
  }
  return { kind: "sidecar", sidecar: json };
}

function isIsoTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value) && !Number.isNaN(Date.parse(value));
}

function isSheetList(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([url, file]) => URL.canParse(url) && typeof file === "string" && file !== "",
    )
  );
}
