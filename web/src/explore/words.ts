import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { ExploreWords } from "./en";

const vocabulary = makeVocabulary<ExploreWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const useExploreWords = (): ExploreWords => useVocabulary(vocabulary);
