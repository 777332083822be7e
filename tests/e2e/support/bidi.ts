/** A connection that speaks WebDriver BiDi, the protocol of the W3C; Playwright has none to a Firefox as it is installed. */
export interface Bidi {
  /** Sends a command and gives its result. Rejects with what the browser says against it. */
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The value of an expression in a browsing context, as text; a promise is waited for. */
  evaluate(context: string, expression: string): Promise<string>;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to a browser that listens on a port of the loopback interface. */
export async function connectBidi(port: string): Promise<Bidi> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
  const waiting = new Map<unknown, Waiting>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => answer(String(data), waiting));
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has gone"));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("the browser does not answer")));
  });
  const send: Bidi["send"] = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send("session.new", { capabilities: {} });
  return {
    send,
    evaluate: async (context, expression) => {
      const target = { context };
      const said = await send("script.evaluate", { expression, target, awaitPromise: true });
      const value = member(member(said, "result"), "value");
      if (typeof value !== "string")
        throw new Error(`no text came of ${expression}: ${JSON.stringify(said)}`);
      return value;
    },
    close: () => socket.close(),
  };
}

function answer(text: string, waiting: Map<unknown, Waiting>): void {
  const message: unknown = JSON.parse(text);
  const id = member(message, "id");
  const one = waiting.get(id);
  waiting.delete(id);
  if (member(message, "type") === "error") {
    one?.reject(
      new Error(`${String(member(message, "error"))}: ${String(member(message, "message"))}`),
    );
  } else {
    one?.resolve(member(message, "result"));
  }
}

/** A member of a value that may be no object. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
