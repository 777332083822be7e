/** Only a part of an answer came, and the whole may come when it is asked for again. */
export class PartialAnswerError extends Error {
  override readonly name = "PartialAnswerError";
}
