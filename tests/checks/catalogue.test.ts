import { expect, test } from "vitest";
import { bounds } from "../../shared/checks/bounds.ts";
import { checkCatalogue, severityOf } from "../../shared/checks/catalogue.ts";
import { identities } from "../../shared/checks/identities.ts";
import { yearIdentities } from "../../shared/checks/years/year-identities.ts";
import { LOCAL } from "../../shared/statistics/form/form.ts";
import { formKeys } from "../../shared/statistics/form/form-keys.ts";
import { sourceFiles } from "./source-files.ts";

const ids = checkCatalogue.map(({ id }) => id);

test("every check has one entry, in both languages", () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { zh, en } of checkCatalogue) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[\u0020-\u007e（七）]+$/u);
  }
});

test("every id that the code can give is in the catalogue, and no other", () => {
  const inTables = [...identities, ...bounds, ...yearIdentities].map(({ id }) => id);
  const inCode = sourceFiles("shared/checks", (path) => !path.includes("catalogue")).flatMap(
    (code) =>
      Array.from(code.matchAll(/"(?<id>(?:AP|RL|AD|ST|PR|PT|TB)-[A-Z\d-]+)"/gu), ({ groups }) =>
        String(groups?.["id"]),
      ),
  );
  expect(new Set([...inTables, ...inCode])).toEqual(new Set(ids));
});

test("every key that is added up or bounded is a key of its edition's form", () => {
  const editionsOf = new Map(formKeys().map(({ key, editions }) => [key, editions]));
  const unknown = [...identities, ...bounds].flatMap(({ edition, left, right }) =>
    [...left, ...right]
      .filter((key) => !key.startsWith(`${LOCAL}.`))
      .filter((key) => {
        const editions = editionsOf.get(key) ?? [];
        return editions.length === 0 || (edition !== null && !editions.includes(edition));
      }),
  );
  expect(unknown).toEqual([]);
});

test("severity is the catalogue's; what is not in it is taken seriously", () => {
  expect(severityOf("AP-ROW")).toBe("error");
  expect(severityOf("AP-CARRY")).toBe("warning");
  expect(severityOf("AD-C1")).toBe("info");
  expect(severityOf("ZZ-NEW")).toBe("error");
});
