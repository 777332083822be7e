/**
 * Tells what is wrong with a value from outside: null where it has the form, else the path inside it to the
 * first member that has not, as `.metadata.year`; the empty path is the value itself.
 */
export type Shape = (value: unknown) => string | null;

const HERE = "";

export const text: Shape = (value) => (typeof value === "string" ? null : HERE);
export const number: Shape = (value) =>
  typeof value === "number" && Number.isFinite(value) ? null : HERE;
export const truth: Shape = (value) => (typeof value === "boolean" ? null : HERE);

/** What a test of its own accepts. */
export function such(test: (value: unknown) => boolean): Shape {
  return (value) => (test(value) ? null : HERE);
}

/** One of some words. */
export function oneOf(words: readonly string[]): Shape {
  return such((value) => typeof value === "string" && words.includes(value));
}

/** Null, or what another shape accepts. */
export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

/** A member that may be absent. */
export function absentOr(shape: Shape): Shape {
  return (value) => (value === undefined ? null : shape(value));
}

/** A list of which every member has the shape. */
export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return HERE;
    for (const [i, member] of value.entries()) {
      const fault = shape(member);
      if (fault !== null) return `[${i}]${fault}`;
    }
    return null;
  };
}

/** An object with the named members, each of its shape; others may stand beside them. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(members);
  return (value) => {
    if (typeof value !== "object" || value === null) return HERE;
    const own = new Map<string, unknown>(Object.entries(value));
    for (const [name, shape] of shapes) {
      const fault = shape(own.get(name));
      if (fault !== null) return `.${name}${fault}`;
    }
    return null;
  };
}

/** An object that is a table from text to what has the shape. */
export function tableOf(shape: Shape): Shape {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return HERE;
    return Object.values(value).every((member) => shape(member) === null) ? null : HERE;
  };
}
