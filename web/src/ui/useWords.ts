import { language } from "../api/preferences";
import { useStore } from "../api/store";
import { en, type Words } from "../words/en";
import { zh } from "../words/zh";

/** The sentences of the language chosen. */
export const useWords = (): Words => (useStore(language) === "zh" ? zh : en);

/** The Chinese name for who reads Chinese, when there is one. */
export function useNameOf(): (thing: { name: string; nameZh?: string | null }) => string {
  const isChinese = useStore(language) === "zh";
  return ({ name, nameZh }) => (isChinese && nameZh) || name;
}
