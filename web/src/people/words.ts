import { makeVocabulary, useVocabulary } from "../words/vocabulary";
import type { PeopleWords } from "./en";

const vocabulary = makeVocabulary<PeopleWords>({
  en: async () => (await import("./en")).en,
  zh: async () => (await import("./zh")).zh,
});

export const usePeopleWords = (): PeopleWords => useVocabulary(vocabulary);
