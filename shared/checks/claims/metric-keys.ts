import type { Edition } from "../../reading.ts";
import { applicantColumns, applications2021 } from "../../statistics/form/application-table.ts";
import { caseResults } from "../../statistics/form/case-table.ts";
import type { OutcomeGroup } from "../../statistics/form/form.ts";
import type { Claim, TableMeaning } from "./claim.ts";
import { statisticsMeanings } from "./statistics-meanings.ts";

type MeaningsByMetric = ReadonlyMap<string, TableMeaning>;

const { rows } = applications2021;

/** Outcomes whose word in prose is not the name of a row. 其他 is left out: in prose it is the rest. */
const ROWS_OF_OUTCOME: Readonly<Record<string, readonly string[]>> = {
  refused: rowsOf("refused"),
  unableToProvide: rowsOf("unable"),
  rejected: rowsOf("rejected"),
  notHeld: ["applications.unableNotHeld"],
};

/** The rows whose sum an outcome of `domains.ts` names; null for one that the form does not count. */
function rowsOfOutcome(name: string): readonly string[] | null {
  const known = ROWS_OF_OUTCOME[name];
  if (known !== undefined) return known;
  const row = rows.find(({ key, local }) => key === `applications.${name}` && local !== true);
  return row === undefined ? null : [row.key];
}

const RECEIVED = "applications.newReceived";
const CARRIED_IN = "applications.carriedIn";

const organizations = applicantColumns
  .map(({ key }) => key)
  .filter((key) => key !== "naturalPerson" && key !== "total");

/** Applicants by their names in `domains.ts`. */
const APPLICANTS: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ["naturalPerson", ["naturalPerson"]],
  ["business", ["business"]],
  ["research", ["research"]],
  ["publicInterest", ["publicInterest"]],
  ["legalService", ["legalService"]],
  ["organisation", organizations],
];

const applications: readonly (readonly [metric: string, meanings: Claim["meanings"]])[] = [
  ["applicationsReceived", receivedIn(["total"])],
  ["applicationsReplied", [["applications.handledTotal.total"]]],
  ["applicationsCarriedIn", [[`${CARRIED_IN}.total`]]],
  ["applicationsCarriedOut", [["applications.carriedOut.total"]]],
  ...APPLICANTS.map(
    ([name, columns]) => [`applicationsByApplicant.${name}`, receivedIn(columns)] as const,
  ),
];

const cases: readonly (readonly [metric: string, meanings: Claim["meanings"]])[] =
  caseResults.flatMap((result) => {
    const suffix = result === "total" ? "" : `.${result}`;
    return [
      [`reconsideration${suffix}`, [[`reconsideration.${result}`]]],
      [
        `litigation${suffix}`,
        [[`litigationDirect.${result}`, `litigationAfterReconsideration.${result}`]],
      ],
    ] as const;
  });

const since2019: readonly (readonly [string, TableMeaning])[] = [
  ...applications.map(([metric, meanings]) => [metric, { id: "PT-AP", meanings }] as const),
  ...cases.map(([metric, meanings]) => [metric, { id: "RL-ALL", meanings }] as const),
];

const disclosure = (metric: string, column: string) =>
  [
    metric,
    { id: "PT-AD", meanings: [[`activeDisclosure.art20_1.normativeDocs.${column}`]] },
  ] as const;

const MEANINGS: Readonly<Record<Edition, MeaningsByMetric>> = {
  "2008": new Map(),
  "2014": new Map(statisticsMeanings),
  "2019": new Map([
    ...since2019,
    disclosure("normativeDocuments.issued", "made"),
    disclosure("normativeDocuments.disclosed", "newlyPublished"),
  ]),
  "2021": new Map([
    ...since2019,
    disclosure("normativeDocuments.issued", "issued"),
    disclosure("normativeDocuments.repealed", "repealed"),
    disclosure("normativeDocuments.inForce", "inForce"),
  ]),
};

const OUTCOME = "outcome.";

/** Which cells of an edition state the metric of a figure; null where none does. */
export function meaningOf(metric: string, edition: Edition): TableMeaning | null {
  const known = MEANINGS[edition].get(metric);
  if (known !== undefined) return known;
  const isOutcome = metric.startsWith(OUTCOME) && (edition === "2019" || edition === "2021");
  return isOutcome ? outcomesMeaning([metric.slice(OUTCOME.length)]) : null;
}

/** Which cells state the sum of some outcomes (予以公开及部分公开); null where the form counts one otherwise. */
export function outcomesMeaning(names: readonly string[]): TableMeaning | null {
  const found = names.map(rowsOfOutcome);
  if (found.includes(null)) return null;
  return {
    id: "PT-AP",
    meanings: [found.flatMap((keys) => keys ?? []).map((key) => `${key}.total`)],
  };
}

function rowsOf(group: OutcomeGroup): readonly string[] {
  return rows.filter((row) => row.group === group && row.number !== null).map(({ key }) => key);
}

/** 新收 alone, or with what was carried in. */
function receivedIn(columns: readonly string[]): Claim["meanings"] {
  const received = columns.map((column) => `${RECEIVED}.${column}`);
  return [received, [...received, ...columns.map((column) => `${CARRIED_IN}.${column}`)]];
}
