/** What the program tells a thread: a task to do, or the answer to what the thread asked. */
export type ToThread<Task> =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "article"; readonly article: string | null };

/** What a thread tells the program. It does one task at a time, so no message needs a number. */
export type FromThread<Answer> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly error: Error }
  /** Which part of a document is the article (`Capabilities.articleRoot`). */
  | { readonly kind: "ask article"; readonly html: string };
