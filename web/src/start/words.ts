import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { TodayWords } from "./en";

const vocabulary = makeVocabulary<TodayWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const useTodayWords = (): TodayWords => useVocabulary(vocabulary);
