import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { IdeWords } from "./en";

const vocabulary = makeVocabulary<IdeWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const useIdeWords = (): IdeWords => useVocabulary(vocabulary);
