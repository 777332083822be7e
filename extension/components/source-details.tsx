import type { ReactNode } from "react";
import type { Attachment, Flag, Reading } from "#shared";
import { timeText, translate } from "../messages.ts";
import { evidenceText } from "../reading/evidence-text.ts";
import { ruleMeaning } from "../reading/rule-meaning.ts";
import { PageLink } from "./page-link.tsx";
import { Quoted } from "./quoted.tsx";

/** Files that the page offers. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }) {
  return (
    <ul className="items">
      {attachments.map(({ name, url, role }) => (
        <li key={url}>
          <PageLink url={url}>{name}</PageLink>{" "}
          <span className="note">{translate(`attachment_${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with text that was kept. */
export function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  return (
    <ul className="items">
      {flags.map(({ rule, text, evidence, at }, i) => (
        <li key={`${at} ${i}`}>
          <div>
            <Quoted>{text}</Quoted>
          </div>
          <div className="note">
            <span title={rule}>{ruleMeaning(rule)}</span>
            {" · "}
            <Quoted>{evidenceText(evidence)}</Quoted>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Where the page came from, and which rules read it. */
export function SourceDetails({ reading }: { readonly reading: Reading }) {
  const { source, rulesVersion } = reading;
  return (
    <dl className="metadata">
      <Row term={translate("address")}>
        {source.url !== null && <PageLink url={source.url}>{source.url}</PageLink>}
      </Row>
      <Row term={translate("retrievedAt")}>
        {source.retrievedAt === null ? null : timeText(source.retrievedAt)}
      </Row>
      <Row term={translate("charset")}>{source.charset}</Row>
      <Row term="SHA-256">
        <code>{source.sha256}</code>
      </Row>
      <Row term={translate("rulesVersion")}>{rulesVersion}</Row>
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
