import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { SafetyNet } from "./components/safety-net.tsx";
import { language, translate } from "./messages.ts";
import type { MessageKey } from "./messages.ts";

/** Draws a page of the extension in the reader's language. */
export function showPage(title: MessageKey, content: ReactNode): void {
  document.documentElement.lang = language();
  document.title = translate(title);
  const root = document.querySelector("#root");
  if (root !== null) createRoot(root).render(<SafetyNet>{content}</SafetyNet>);
}
