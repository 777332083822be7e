import type { Arbitrary } from "fast-check";
import { constantFrom, nat, record, tuple } from "fast-check";

import type { FormValues } from "../statistics/form-builder.ts";
import type { TestEdition } from "../statistics/form-layout.ts";
import { applicantKeys, applicationLayout } from "../statistics/form-layout.ts";

/** An application table whose sums are all right, of either edition. */
interface BalancedForm {
  readonly edition: TestEdition;
  readonly values: FormValues;
}

const frame = ["newReceived", "carriedIn", "handledTotal", "carriedOut"];
const parts = applicantKeys.filter((key) => key !== "total");

/** The outcome rows of an edition, by the names of their keys. */
function outcomeRows(edition: TestEdition): readonly string[] {
  return applicationLayout[edition]
    .map(({ key }) => key.slice("applications.".length))
    .filter((name) => !frame.includes(name));
}

/** What one column prints: its outcomes, and new and carried cases that balance with them. */
function column(rows: readonly string[]): Arbitrary<Readonly<Record<string, number>>> {
  return record({
    outcomes: tuple(...rows.map(() => nat(2000))),
    carriedOut: nat(300),
    carriedIn: nat(300),
  }).map(({ outcomes, carriedOut, carriedIn }) => {
    const handledTotal = outcomes.reduce((sum, count) => sum + count, 0);
    const all = handledTotal + carriedOut;
    const before = Math.min(carriedIn, all);
    const counts = Object.fromEntries(rows.map((row, index) => [row, outcomes[index] ?? 0]));
    return { ...counts, newReceived: all - before, carriedIn: before, handledTotal, carriedOut };
  });
}

function balanced(edition: TestEdition): Arbitrary<BalancedForm> {
  const rows = [...outcomeRows(edition), ...frame];
  return tuple(...parts.map(() => column(outcomeRows(edition)))).map((columns) => ({
    edition,
    values: Object.fromEntries(
      rows.flatMap((row) => {
        const counts = columns.map((values) => values[row] ?? 0);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const cells = [...counts, total];
        return applicantKeys.map((key, index) => [`applications.${row}.${key}`, cells[index] ?? 0]);
      }),
    ),
  }));
}

export const balancedForm: Arbitrary<BalancedForm> = constantFrom<TestEdition>(
  "2019",
  "2021",
).chain(balanced);
