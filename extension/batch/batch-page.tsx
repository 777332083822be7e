import { Quoted } from "../components/quoted.tsx";
import { translate } from "../messages.ts";
import { useBatch } from "./use-batch.ts";
import type { Batch, Job } from "./use-batch.ts";

/** The list being worked off: what is done, what waits, and the button that pauses. */
export function BatchPage() {
  const batch = useBatch();
  const { jobs, error } = batch;
  return (
    <div className="library">
      <header>
        <h1>{translate("batch")}</h1>
      </header>
      {error !== "" && (
        <p role="alert" className="error">
          {error}
        </p>
      )}
      <main>
        {jobs !== null && jobs.length === 0 && <p className="empty">{translate("batchEmpty")}</p>}
        {jobs !== null && jobs.length > 0 && <Jobs batch={batch} jobs={jobs} />}
      </main>
    </div>
  );
}

function Jobs({ batch, jobs }: { readonly batch: Batch; readonly jobs: readonly Job[] }) {
  const { isPaused, pause, goOn } = batch;
  const done = jobs.filter(({ state }) => typeof state === "object").length;
  const isOver = done === jobs.length;
  return (
    <>
      <div className="toolbar">
        <p role="status">
          {translate(isOver ? "batchDone" : "batchProgress", done, jobs.length)}{" "}
          {!isOver && <span className="note">{translate("batchKeepOpen")}</span>}
        </p>
        <progress aria-label={translate("batch")} value={done} max={jobs.length} />
        {!isOver && (
          <button type="button" onClick={isPaused ? goOn : pause}>
            {translate(isPaused ? "goOn" : "pause")}
          </button>
        )}
        <a className="button" href="/library.html">
          {translate("library")}
        </a>
      </div>
      <ol className="jobs">
        {jobs.map(({ item, state }) => (
          <li key={`${item.tabId ?? ""} ${item.url}`}>
            <span>
              <Quoted>{item.name}</Quoted>
              <small className="note">{item.url}</small>
            </span>
            <JobState state={state} />
          </li>
        ))}
      </ol>
    </>
  );
}

function JobState({ state }: { readonly state: Job["state"] }) {
  if (typeof state === "string") {
    return (
      <span className="note">{translate(state === "working" ? "jobWorking" : "jobWaiting")}</span>
    );
  }
  switch (state.kind) {
    case "saved":
      return <span className="mark corrected">{translate("saved")}</span>;
    case "kept":
      return <span className="mark">{translate("jobKept")}</span>;
    case "empty":
      return <span className="error">{translate("jobEmpty")}</span>;
    case "refused":
      return <span className="error">{translate(`refused_${state.refusal}`)}</span>;
    default:
      return <span className="error">{translate("failed", state.message)}</span>;
  }
}
