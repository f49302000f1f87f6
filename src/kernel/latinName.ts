import { isChinese, longestName, syllables } from "./pinyin.js";

/** Surnames of two characters that are in use. */
const longSurnames = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 " +
    "钟离 长孙 宇文 司徒 鲜于 司空 闾丘 亓官 司寇 颛孙 漆雕 拓跋 轩辕 令狐 段干 百里 呼延 东郭 南门 梁丘 左丘 西门 第五 达奚 纳兰"
  ).split(" "),
);

/**
 * The name of a person in Latin letters, surname first (陈静 → Chen Jing, 欧阳娜 → Ouyang Na), after GB/T 28039 without
 * tones. Null for a name that has Latin letters already, and for what is no name of a person.
 */
export function latinName(name: string | null | undefined): string | null {
  if (!name || !isChinese(name) || /\p{Script=Latin}/u.test(name)) return null;
  const parts = name.split(/[\s·・•]+/u).filter((part) => part !== "");
  const [whole] = parts;
  if (parts.length > 1) return parts.map((part) => capitalised(syllables(part, false))).join(" ");
  if (whole === undefined || [...whole].length > longestName) return null;
  const read = syllables(whole, true);
  const surname = longSurnames.has([...whole].slice(0, 2).join("")) ? 2 : 1;
  return [read.slice(0, surname), read.slice(surname)]
    .filter((part) => part.length > 0)
    .map(capitalised)
    .join(" ");
}

/** Syllables as one word. One that begins with a vowel is set apart: Xi'an. */
function capitalised(read: readonly string[]): string {
  const [first = "", ...rest] = read;
  return first.slice(0, 1).toUpperCase() + first.slice(1) + rest.map(setApart).join("");
}

const setApart = (syllable: string) => (/^[aeo]/.test(syllable) ? `'${syllable}` : syllable);
