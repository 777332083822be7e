/** Links this good are followed however deep they stand: reports are at depth 3 to 7. */
export const PROMISING = 0.3;
