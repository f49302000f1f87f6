import { typedWords } from "../../kernel/pinyin.js";
import { refuse } from "../../kernel/refusal/refuse.js";

/**
 * A part of a person's name as statements look for it: as typed, with capital letters, and by the words of its pinyin.
 * Throws BAD_USER_INPUT for one that is blank or too long.
 */
export function soughtName(text: string) {
  if (text.trim() === "" || text.length > 100)
    throw refuse("BAD_USER_INPUT", "`text` must have 1 to 100 characters that are not all blank.");
  return { text, capitalised: capitalised(text), words: typedWords(text) };
}

/** A name as it is usually written: text indexes tell capital letters from small ones. */
const capitalised = (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
