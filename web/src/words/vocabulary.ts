import { use } from "react";
import { type Language, language } from "../api/preferences";
import { useStore } from "../api/store";

/** Words of one module in both languages, each loaded when it is first spoken. */
export interface Vocabulary<Words> {
  /** What is loaded already. */
  readonly loaded: Map<Language, Words>;
  load(tongue: Language): Promise<Words>;
}

const inUse = new Set<Vocabulary<unknown>>();

export function makeVocabulary<Words>(loaders: Readonly<Record<Language, () => Promise<Words>>>): Vocabulary<Words> {
  const begun = new Map<Language, Promise<Words>>();
  const vocabulary: Vocabulary<Words> = {
    loaded: new Map(),
    load(tongue) {
      const known = begun.get(tongue);
      if (known) return known;
      const promise = loaders[tongue]();
      promise.then(
        (words) => {
          vocabulary.loaded.set(tongue, words);
          // As React marks what has come: it need not wait for it again.
          Object.assign(promise, { status: "fulfilled", value: words });
        },
        // A file that did not come is asked for again.
        () => begun.delete(tongue),
      );
      begun.set(tongue, promise);
      inUse.add(vocabulary);
      return promise;
    },
  };
  return vocabulary;
}

/** The words of the language chosen; what is around waits until they are there. */
export function useVocabulary<Words>(vocabulary: Vocabulary<Words>): Words {
  const tongue = useStore(language);
  return use(vocabulary.load(tongue));
}

/** Changes the language, once the words of what is on the page are there: nothing flickers. */
export async function speak(tongue: Language): Promise<void> {
  await Promise.all([...inUse].map((vocabulary) => vocabulary.load(tongue)));
  language.set(tongue);
}
