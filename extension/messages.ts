import { browser } from "wxt/browser";
import type { Bilingual } from "#shared";
import type english from "./public/_locales/en/messages.json";

/** Every message there is; both languages have all of them, and a test says so. */
export type MessageKey = keyof typeof english;

/** Gives a message in the reader's language, its `$1`, `$2` filled in. */
type Translate = (key: MessageKey, ...values: readonly (string | number)[]) => string;

declare module "wxt/browser" {
  interface WxtI18n {
    getMessage(key: MessageKey, substitutions: string[]): string;
  }
}

export const translate: Translate = (key, ...values) =>
  browser.i18n.getMessage(key, values.map(String));

/** The language of the messages, for numbers, dates and the `lang` of the page. */
export function language(): string {
  return translate("lang");
}

/** Whether the reader has the messages in Chinese. */
export function isChinese(): boolean {
  return language().startsWith("zh");
}

/** Which of the languages of a bilingual text is the reader's. */
export function ownLanguage(): keyof Bilingual {
  return isChinese() ? "zh" : "en";
}

/** A time as the reader writes it. */
export function timeText(iso: string): string {
  return new Date(iso).toLocaleString(language(), { dateStyle: "medium", timeStyle: "short" });
}
