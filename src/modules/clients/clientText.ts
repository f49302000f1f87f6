/** What somebody typed to find a client, as the indexes take it. */
export interface ClientText {
  /** Words in small letters; every one must be in the name or the number. */
  readonly words: readonly string[];
  /**
   * A full-text query for the words that its index knows; null when there is none. Made of letters and digits only: no
   * syntax.
   */
  readonly query: string | null;
  /** Words that the index, which holds pairs of Chinese characters, does not know: single ones. */
  readonly characters: readonly string[];
}

const parts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const isIdeographic = (word: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);

/** Cuts a text into words. A text without a letter or digit is one word as it stands, which full-text does not know. */
export function clientText(text: string): ClientText {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const words = plain.match(parts) ?? [];
  if (words.length === 0) return { words: [plain], query: null, characters: [plain] };
  const isSingle = (word: string) => isIdeographic(word) && [...word].length === 1;
  const indexed = words.filter((word) => !isSingle(word));
  const terms = indexed.map((word) => (isIdeographic(word) ? `"${word}"` : `${word}*`));
  return {
    words,
    query: terms.length > 0 ? terms.join(" AND ") : null,
    characters: words.filter(isSingle),
  };
}
