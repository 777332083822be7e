import { useState } from "react";
import { translate } from "../messages.ts";
import { startBatch } from "./batch-request.ts";
import { askForGovernmentSites, governmentTabs } from "./permission.ts";

/** Clips every open tab that shows a government site, after asking for access to these sites. */
export function ClipTabsButton() {
  const [problem, setProblem] = useState<"permissionRefused" | "noTabs" | null>(null);
  const clip = (): void => {
    setProblem(null);
    askForGovernmentSites()
      .then(async (isGranted) => {
        const tabs = isGranted ? await governmentTabs() : [];
        if (tabs.length > 0) await startBatch(tabs);
        else setProblem(isGranted ? "noTabs" : "permissionRefused");
      })
      .catch(() => setProblem("permissionRefused"));
  };
  return (
    <>
      <button type="button" title={translate("clipTabsWhy")} onClick={clip}>
        {translate("clipTabs")}
      </button>
      {problem !== null && (
        <span role="alert" className="error">
          {translate(problem)}
        </span>
      )}
    </>
  );
}
