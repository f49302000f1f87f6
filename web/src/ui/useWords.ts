import { language } from "../api/preferences";
import { useStore } from "../api/store";
import type { Words } from "../words/en";
import { useVocabulary } from "../words/vocabulary";
import { everyPage } from "../words/words";

/** The sentences of every page, in the language chosen. */
export const useWords = (): Words => useVocabulary(everyPage);

/** The Chinese name for who reads Chinese, when there is one. */
export function useNameOf(): (thing: { name: string; nameZh?: string | null }) => string {
  const isChinese = useStore(language) === "zh";
  return ({ name, nameZh }) => (isChinese && nameZh) || name;
}
