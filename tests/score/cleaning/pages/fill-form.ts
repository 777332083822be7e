import type { FormNumbers, PrintedForm } from "../../../site/form-values.ts";
import { printForm } from "../../../site/form-values.ts";
import type { TableEdition } from "../../../site/form-layout.ts";
import { outcomeGroups } from "../../../site/form-layout.ts";
import { returnRows } from "../../../site/form-layout-2014.ts";
import type { Random } from "../../random.ts";

/** A form of 2019 or 2021 with numbers that add up; most agencies hear from few applicants. */
export function fillForm(random: Random, edition: TableEdition): PrintedForm {
  const received = Array.from({ length: 6 }, () =>
    random.chance(0.4) ? random.integer(1, 40) : 0,
  );
  const outcomes = outcomeGroups(edition).flatMap(({ rows }) => rows.map(({ key }) => key));
  const applications: Record<string, number[]> = { newReceived: received };
  for (const [column, count] of received.entries()) {
    const key = random.pick(outcomes.filter((outcome) => outcome !== "handledTotal"));
    const row = (applications[key] ??= [0, 0, 0, 0, 0, 0]);
    row[column] = count;
  }
  const disclosure: FormNumbers["disclosure"] = {
    "art20_1.normativeDocs.issued": String(random.integer(0, 12)),
    "art20_1.normativeDocs.made": String(random.integer(0, 12)),
    "art20_5.permits.decisions": String(random.integer(0, 9000)),
    "art20_6.penalties.decisions": String(random.integer(0, 700)),
    "art20_8.fees.amount": random.pick(["0", "/", "", String(random.integer(1, 900))]),
  };
  const litigation = [0, 1, 2].map(() => [0, 1, 2, 3].map(() => random.integer(0, 2)));
  return printForm(edition, { disclosure, applications, litigation });
}

/** The return of 2014 to 2018; its numbers need not add up here. */
export function fillReturn(random: Random): PrintedForm {
  return Object.fromEntries(
    returnRows.flatMap(({ key }) =>
      key === null ? [] : [[key, String(random.chance(0.5) ? 0 : random.integer(1, 800))]],
    ),
  );
}
