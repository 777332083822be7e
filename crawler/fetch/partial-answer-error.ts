/** Only a part of an answer came, and the whole may come when it is asked for again. */
export class PartialAnswerError extends Error {
  override readonly name = "PartialAnswerError";
}

/** A compressed body that breaks off, with what of it could be unpacked: nothing of codings that give no beginnings. */
export class BrokenOffBodyError extends PartialAnswerError {
  readonly begun: Uint8Array;

  constructor(begun: Uint8Array, cause: unknown) {
    super("its body breaks off", { cause });
    this.begun = begun;
  }
}
