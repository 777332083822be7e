/** What is known of the links that stand in one place of a site's template. */
export interface PlaceRecord {
  /** Links that were visited. */
  readonly tried: number;
  /** Those that gave a report or a list of reports. */
  readonly gained: number;
}

/** Visits after which a record is worth half of what it says. */
const HALF_TRUSTED = 2;
const WORTH_OF_GAIN = 0.45;
const COST_OF_VISIT = 0.2;

/** Visits without any gain after which a place is a trap's, or a part of every page; what each more costs, at most. */
const PATIENT_VISITS = 5;
const COST_OF_IDLE_VISIT = 0.04;
const MOST_OF_IDLE_VISITS = 0.5;

/**
 * What the place of a link adds to its score, −0.7 to 0.25: places that gave reports are asked first, those
 * that gave none sink, in the end below all others, whatever their links say. A place that nobody tried has 0,
 * so that its links are tried for their own sake; the more was tried the more the record counts.
 */
export function placeBonus({ tried, gained }: PlaceRecord): number {
  if (tried === 0) return 0;
  const trust = tried / (tried + HALF_TRUSTED);
  const idle = gained === 0 ? Math.max(0, tried - PATIENT_VISITS) : 0;
  const weariness = Math.min(MOST_OF_IDLE_VISITS, COST_OF_IDLE_VISIT * idle);
  return trust * (WORTH_OF_GAIN * (gained / tried) - COST_OF_VISIT) - weariness;
}
