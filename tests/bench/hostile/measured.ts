/** What reading one hostile page cost. */
export interface Measured {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, which other work on the machine does not change. */
  readonly cpuSeconds: number;
  /** Resident memory at its highest, the 1 MB page of the warm-up and Node itself included. */
  readonly peakMegabytes: number;
  readonly kind: string;
}
