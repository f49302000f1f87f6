/** A typed text, cut for the full-text index, which knows pairs of Chinese characters and words of letters. */
export interface Words {
  /**
   * Whole words and runs of Chinese characters that the index knows; made of letters and digits only, in small letters.
   */
  readonly indexed: readonly string[];
  /** Single characters, which the index does not know. */
  readonly characters: readonly string[];
}

const ideographs = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const runs = new RegExp(`[${ideographs}]+|(?:(?![${ideographs}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const isIdeographic = new RegExp(`^[${ideographs}]`, "u");

/**
 * Cuts a text into runs of letters and digits or of Chinese characters. All other characters are dropped, so no query
 * syntax is left.
 */
export function wordsOf(text: string): Words {
  const all = [...new Set(text.normalize("NFKC").toLowerCase().match(runs) ?? [])];
  const isSingle = (word: string) => [...word].length === 1;
  return { indexed: all.filter((word) => !isSingle(word)), characters: all.filter(isSingle) };
}

/**
 * A full-text query (Lucene) for things that have every one of these words in one of these properties, each with its
 * weight. A run of Chinese characters must occur as it is. Any other word may be a prefix, and scores higher as a whole
 * word.
 */
export function queryFor(words: readonly string[], weights: Readonly<Record<string, number>>): string {
  const anywhere = (word: string) =>
    Object.entries(weights).map(([property, weight]) =>
      isIdeographic.test(word) ? `${property}:"${word}"^${weight}` : `${property}:("${word}" OR ${word}*)^${weight}`,
    );
  return words.map((word) => `+(${anywhere(word).join(" ")})`).join(" ");
}
