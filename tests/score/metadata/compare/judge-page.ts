import type { Found, Reading } from "#shared";
import type { AgencyTruth, LabelledPage, ReadingTruth } from "../truth.ts";
import type { Field, Judgement } from "./fault.ts";

type Judged = Omit<Judgement, "page">;

/** The simple fields of the metadata, by the name of their figure. */
const FIELDS = [
  ["year", "year"],
  ["publishedOn", "publication date"],
  ["issuedOn", "issue date"],
  ["title", "title"],
  ["indexNumber", "index number"],
  ["documentNumber", "document number"],
  ["siteCode", "site code"],
] as const satisfies readonly (readonly [name: keyof ReadingTruth, field: Field])[];

/** Judges every labelled field of a page; a Reading that is missing has nothing right. */
export function judgePage(page: LabelledPage, readings: readonly Reading[]): readonly Judgement[] {
  const { kind, lookalike, standing, readings: truths } = page.truth;
  const [first] = readings;
  const whole: readonly Judged[] = [
    plain("kind", [kind], first?.kind),
    ...(kind === "lookalike" ? [plain("look-alike", lookalike, first?.lookalike)] : []),
    plain("standing", [standing], first?.standing),
    plain("readings", [truths.length], readings.length),
  ];
  const each = truths.flatMap((truth, i) => judgeReading(truth, readings[i]));
  return [...whole, ...each].map((judged) => ({ page, ...judged }));
}

function judgeReading(truth: ReadingTruth, reading: Reading | undefined): readonly Judged[] {
  const simple = FIELDS.flatMap(([name, field]) => {
    const accepted = truth[name];
    return accepted === undefined ? [] : [judgeFound(field, accepted, reading?.metadata[name])];
  });
  return [
    ...simple,
    ...(truth.agency === undefined ? [] : judgeAgency(truth.agency, reading)),
    ...(truth.sections === undefined ? [] : [judgeSections(truth.sections, reading)]),
    ...(truth.attachments === undefined ? [] : [judgeFiles(truth.attachments, reading)]),
  ];
}

/** A value without evidence of its own, such as the kind, is never inferred; an empty list is no value. */
function plain(
  field: Field,
  accepted: readonly (string | number | null)[],
  found: string | number | null | undefined,
): Judged {
  const isRight = found !== undefined && accepted.includes(found);
  return {
    field,
    expected: accepted.map(show).join(" or "),
    found: show(found),
    isRight,
    isConfident: !isRight && found != null && found !== "",
  };
}

function judgeFound(
  field: Field,
  accepted: readonly (string | number | null)[],
  found: Found<string | number> | null | undefined,
): Judged {
  const judged = plain(
    field,
    accepted.map(withoutSpace),
    found === undefined ? undefined : withoutSpace(found?.value ?? null),
  );
  return { ...judged, isConfident: judged.isConfident && found?.inferred === false };
}

/** Lines of a title are joined without white space, and editors put it anywhere. */
function withoutSpace<T extends string | number | null>(value: T): T | string {
  return typeof value === "string" ? value.replaceAll(/\s+/gu, "") : value;
}

function judgeAgency(
  accepted: readonly (AgencyTruth | null)[],
  reading: Reading | undefined,
): readonly Judged[] {
  const found = reading?.metadata.agency;
  const value = found?.value;
  const named = accepted.filter((truth) => truth?.name === value?.name);
  const meant = named.length > 0 ? named : accepted.slice(0, 1);
  const judge = (field: Field, truths: readonly (string | null)[], read: string | null): Judged => {
    const judged = plain(field, truths, read);
    return { ...judged, isConfident: judged.isConfident && found?.inferred === false };
  };
  const names = accepted.map((truth) => truth?.name ?? null);
  const codes = meant.map((truth) => truth?.code ?? null);
  const levels = meant.map((truth) => truth?.level ?? null);
  const types = meant.map((truth) => truth?.type ?? null);
  return [
    judge("agency", names, value?.name ?? null),
    judge("division code", codes, value?.divisionCode ?? null),
    judge("level", levels, value?.level ?? null),
    judge("type", types, value?.type ?? null),
  ];
}

/** An annex behind the signature has no role, and whether it is a section is left open. */
function judgeSections(
  expected: NonNullable<ReadingTruth["sections"]>,
  reading: Reading | undefined,
): Judged {
  const roles = reading?.sections.filter(({ level }) => level === 1).map(({ role }) => role);
  const kept = roles?.slice(0, roles.findLastIndex((role) => role !== null) + 1);
  return plain("sections", [expected.map(show).join(" ")], kept?.map(show).join(" "));
}

function judgeFiles(
  expected: NonNullable<ReadingTruth["attachments"]>,
  reading: Reading | undefined,
): Judged {
  return plain("attachments", [listFiles(expected)], reading && listFiles(reading.attachments));
}

function listFiles(files: NonNullable<ReadingTruth["attachments"]>): string {
  return files.map(({ name, role }) => `${name} (${role})`).join("; ");
}

function show(value: string | number | null | undefined): string {
  if (value === undefined) return "(no Reading)";
  return value === null ? "null" : String(value);
}
