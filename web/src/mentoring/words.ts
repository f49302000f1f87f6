import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { MentoringWords } from "./en";

const vocabulary = makeVocabulary<MentoringWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const useMentoringWords = (): MentoringWords => useVocabulary(vocabulary);
