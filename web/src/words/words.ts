import { language } from "../api/preferences";
import type { Words } from "./en";
import { makeVocabulary } from "./vocabulary";

export const everyPage = makeVocabulary<Words>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

/** The words that are spoken now, for what is no component. */
export const spoken = (): Words | undefined => everyPage.loaded.get(language.get());
