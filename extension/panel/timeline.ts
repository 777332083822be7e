/** The steps from a click to the page in the panel, as marks in the panel's own performance timeline. */
type TimelineStep = "asked" | "captured" | "read" | "shown";

/**
 * Marks that a step is done. The detail is how many milliseconds the reader has waited since the click (`at`,
 * milliseconds since 1970): no measure, because the click may have come before the panel's time began.
 */
export function markStep(step: TimelineStep, at: number): void {
  performance.mark(`nianbao-${step}`, { detail: Math.round(Date.now() - at) });
}
