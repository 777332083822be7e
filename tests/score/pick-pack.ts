import { UsageError } from "./options.ts";
import type { PackName } from "./suite.ts";

/** The pack of a suite that the command line names; throws UsageError where the suite has none of that name. */
export function pickPack<P>(packs: Readonly<Partial<Record<PackName, P>>>, name: PackName): P {
  const pack = packs[name];
  if (pack === undefined)
    throw new UsageError(
      `this suite has no ${name} pack; it has ${Object.keys(packs).join(" and ")}`,
    );
  return pack;
}
