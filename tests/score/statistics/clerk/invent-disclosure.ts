import type { TableEdition } from "../../../site/form-layout.ts";
import type { Random } from "../../random.ts";
import { inventCount, largestCount } from "./numbers.ts";
import type { Numbers, Size } from "./numbers.ts";

type Entry = readonly [key: string, value: number];

/** Section two; the relations of REPORT-FORMAT 3.4 hold. */
export function inventDisclosure(edition: TableEdition, size: Size, random: Random): Numbers {
  const entries = edition === "2019" ? invent2019(size, random) : invent2021(size, random);
  return new Map(entries.map(([key, value]) => [`activeDisclosure.${key}`, value]));
}

function invent2019(size: Size, random: Random): readonly Entry[] {
  const projects = inventCount(size, 0.4, random);
  const hundredths = random.integer(1, largestCount[size] * 400);
  return [
    ...["art20_1.rules", "art20_1.normativeDocs"].flatMap((row): readonly Entry[] => {
      const newlyPublished = inventCount(size, 0.05, random);
      return [
        [`${row}.made`, inventCount(size, 0.05, random)],
        [`${row}.newlyPublished`, newlyPublished],
        [`${row}.publishedTotal`, newlyPublished + inventCount(size, 0.3, random)],
      ];
    }),
    ...[
      "art20_5.permits",
      "art20_5.otherServices",
      "art20_6.penalties",
      "art20_6.coercion",
    ].flatMap((row): readonly Entry[] => [
      ...inventItems(row, size, random),
      [`${row}.decisions`, inventCount(size, 9, random)],
    ]),
    ...inventItems("art20_8.fees", size, random),
    ["art20_9.procurement.projects", projects],
    ["art20_9.procurement.amount", projects === 0 ? 0 : hundredths / 100],
  ];
}

/** An agency cannot strike off more items than it had (AD-B3). */
function inventItems(row: string, size: Size, random: Random): readonly Entry[] {
  const before = inventCount(size, 0.5, random);
  const change = random.chance(0.5) ? 0 : random.integer(-before, Math.max(3, before));
  return [
    [`${row}.itemsPrevYear`, before],
    [`${row}.itemsDelta`, change],
  ];
}

function invent2021(size: Size, random: Random): readonly Entry[] {
  const decisions = ["art20_5.permits", "art20_6.penalties", "art20_6.coercion"];
  return [
    ...["art20_1.rules", "art20_1.normativeDocs"].flatMap((row): readonly Entry[] => {
      const issued = inventCount(size, 0.03, random);
      return [
        [`${row}.issued`, issued],
        [`${row}.repealed`, inventCount(size, 0.03, random)],
        [`${row}.inForce`, issued + inventCount(size, 0.2, random)],
      ];
    }),
    ...decisions.map((row): Entry => [`${row}.decisions`, inventCount(size, 300, random)]),
    ["art20_8.fees.amount", random.integer(0, largestCount[size] * 300) / 10],
  ];
}
