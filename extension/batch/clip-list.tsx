import { useState } from "react";
import type { ScoredLink } from "#shared";
import { Quoted } from "../components/quoted.tsx";
import { translate } from "../messages.ts";
import { startBatch } from "./batch-request.ts";
import { askForSites } from "./permission.ts";

/** The reports that a list leads to, and the button that clips those which are ticked. */
export function ClipList({ links }: { readonly links: readonly ScoredLink[] }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRefused, setRefused] = useState(false);
  const chosen = links.filter(({ url }) => !left.has(url));
  const toggle = (url: string): void => {
    const others = new Set(left);
    if (!others.delete(url)) others.add(url);
    setLeft(others);
  };
  const clip = (): void => {
    const items = chosen.map(({ url, text }) => ({ url, name: text || url, tabId: null }));
    askForSites(items.map(({ url }) => url))
      .then((isGranted) => (isGranted ? startBatch(items) : setRefused(true)))
      .catch(() => setRefused(true));
  };
  return (
    <>
      <p className="note">{translate("clipListWhy")}</p>
      <p className="actions">
        <button type="button" className="save" disabled={chosen.length === 0} onClick={clip}>
          {translate("clipList", chosen.length)}
        </button>
      </p>
      {isRefused && (
        <p role="alert" className="error">
          {translate("permissionRefused")}
        </p>
      )}
      <ul className="links">
        {links.map(({ url, text }) => (
          <li key={url}>
            <label>
              <input type="checkbox" checked={!left.has(url)} onChange={() => toggle(url)} />
              <Quoted>{text || url}</Quoted>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
