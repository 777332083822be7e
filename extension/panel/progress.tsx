import { translate } from "../messages.ts";
import type { Clip } from "./clips.ts";

type Working = Extract<Clip, { kind: "working" }>;

/** How far the clip is; the worker tells its steps, not its share of the whole. */
export function Progress({ step, size, onStop }: Working & { readonly onStop: () => void }) {
  return (
    <main className="sentence">
      <p role="status">{translate(`step_${step}`, sizeText(size))}</p>
      <progress
        aria-label={translate("name")}
        value={STEPS.indexOf(step) + 0.5}
        max={STEPS.length}
      />
      <p>
        <button type="button" onClick={onStop}>
          {translate("stop")}
        </button>
      </p>
    </main>
  );
}

const STEPS: readonly Working["step"][] = ["capturing", "reading", "explaining"];

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
