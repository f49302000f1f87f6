import { customPinyin, pinyin } from "pinyin-pro";

// 行 is read hang in the names of banks, which the library knows of some words only.
customPinyin({ 分行: "fen hang", 支行: "zhi hang", 总行: "zong hang", 银行: "yin hang" });

const chinese = /\p{Script=Han}/u;
const words = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a text has a Chinese character. */
export const isChinese = (text: string): boolean => chinese.test(text);

/**
 * No personal name has more characters; of a text so short a reading as a surname (曾 `zeng`, not `ceng`) is kept beside
 * the usual one.
 */
export const longestName = 4;

/** How a text is read: a syllable for each Chinese character, without tones; other words as they are. */
export const syllables = (text: string, isName: boolean): readonly string[] =>
  (text.match(words) ?? []).flatMap((word) =>
    pinyin(word, { type: "array", toneType: "none", nonZh: "consecutive", surname: isName ? "head" : "off" }),
  );

/** Syllables that are found when they are typed as one word. */
const longestWord = 12;

/**
 * What a text with Chinese characters is found by when it is typed in Latin letters: words parted by spaces, of which
 * each may be typed in part, from its beginning. They are its initials, and from each syllable on what follows (曾雨桐:
 * `zengyutong yutong tong zyt`). A ü may be typed ü, v, u or yu. Null for any other text.
 */
export function pinyinOf(text: string | null | undefined): string | null {
  if (!text || !isChinese(text)) return null;
  const isShort = [...text].length <= longestName;
  const readings = [syllables(text, false), ...(isShort ? [syllables(text, true)] : [])];
  const spelled = readings.flatMap((reading) => (isShort ? spellings(reading) : [reading]));
  const found = spelled.flatMap((reading) => [
    ...reading.map((_, at) => reading.slice(at, at + longestWord).join("")),
    reading.map((syllable) => syllable.slice(0, 1)).join(""),
  ]);
  return [...new Set(found.map((word) => word.toLowerCase()))].join(" ");
}

/** The ways in which a ü is typed: 吕 is lü, lv, lu or lyu. */
const spellings = (reading: readonly string[]): (readonly string[])[] =>
  reading.some((syllable) => syllable.includes("ü"))
    ? ["ü", "v", "u", "yu"].map((typed) => reading.map((syllable) => syllable.replace("ü", typed)))
    : [reading];

/** The words that somebody typed who may have meant pinyin, in small letters; none if there are Chinese characters. */
export const typedWords = (text: string): readonly string[] =>
  isChinese(text) ? [] : (text.normalize("NFKC").toLowerCase().match(words) ?? []);
