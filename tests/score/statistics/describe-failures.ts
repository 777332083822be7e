import type { ChangedDigit } from "./change-digit.ts";
import type { FaultyCell } from "./compare-cells.ts";
import { spellName } from "./generate-page.ts";
import type { PageResult } from "./measure-pages.ts";

/** Faulty cells named for one page; what is one mistake of a whole column fills hundreds. */
const MOST_CELLS = 6;

/** The pages with faults, the worst of each disturbance and shape first, as text. */
export function describePages(results: readonly PageResult[]): readonly string[] {
  const faulty = results
    .filter(({ faults, isEditionRight }) => faults.length > 0 || !isEditionRight)
    .toSorted((a, b) => gravity(b) - gravity(a));
  const firsts = new Map(faulty.toReversed().map((result) => [groupOf(result), result]));
  const isFirst = (result: PageResult): boolean => firsts.get(groupOf(result)) === result;
  return [...faulty.filter(isFirst), ...faulty.filter((result) => !isFirst(result))].map(
    describePage,
  );
}

const groupOf = ({ name }: PageResult): string => `${name.shape} ${name.disturbance}`;

/** A wrong number misleads, a lost one only lacks. */
function gravity({ faults }: PageResult): number {
  const lost = faults.filter(({ fault }) => fault === "lost").length;
  return (faults.length - lost) * 100 + lost;
}

function describePage({ name, faults, isEditionRight }: PageResult): string {
  const lines = faults.slice(0, MOST_CELLS).map(describeCell);
  const more = faults.length - lines.length;
  return [
    `${spellName(name)}: ${faults.length} cells${isEditionRight ? "" : ", edition wrong"}`,
    ...lines.map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join("\n");
}

function describeCell({ key, fault, truth, read, raw }: FaultyCell): string {
  const meant = truth === null ? "not of this form" : (truth.value ?? truth.blank);
  return `${fault} ${key}: ${meant}, read ${read ?? "nothing"} from ${JSON.stringify(raw)}`;
}

/** Changed digits that no check noticed or none located, and valid forms with a failing check. */
export function describeDigits(digits: readonly ChangedDigit[]): readonly string[] {
  return digits.flatMap(({ edition, serial, key, change, isDetected, isLocated, falseAlarms }) => {
    const name = `digit ${edition}/${serial} ${key} ${change}`;
    return [
      ...(isDetected ? [] : [`${name}: no check fails`]),
      ...(isDetected && isLocated === false ? [`${name}: not located`] : []),
      ...falseAlarms.map((check) => `digit ${edition}/${serial}: ${check} fails on the valid form`),
    ];
  });
}
