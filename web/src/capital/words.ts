import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { CapitalWords } from "./en";

const vocabulary = makeVocabulary<CapitalWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const useCapitalWords = (): CapitalWords => useVocabulary(vocabulary);
