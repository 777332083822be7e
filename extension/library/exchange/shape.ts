/** Tells whether a value has a form. */
export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === "string";
export const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
export const isTruth: Test = (value) => typeof value === "boolean";

/** One of some words. */
export function isOneOf(words: readonly string[]): Test {
  return (value) => typeof value === "string" && words.includes(value);
}

/** Null, or what another test accepts. */
export function orNull(test: Test): Test {
  return (value) => value === null || test(value);
}

/** A list of which every member passes. */
export function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** An object with the named members, each of its form; others may stand beside them. */
export function isObjectOf(members: Readonly<Record<string, Test>>): Test {
  const tests = Object.entries(members);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const own = new Map(Object.entries(value));
    return tests.every(([name, test]) => test(own.get(name)));
  };
}

/** An object that is a table from text to what passes. */
export function isTableOf(test: Test): Test {
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(test);
}

/** A member that may be absent. */
export function isAbsentOr(test: Test): Test {
  return (value) => value === undefined || test(value);
}
