import { expect, test } from "vitest";
import { latinName } from "../../src/kernel/latinName.js";
import { pinyinOf, typedWords } from "../../src/kernel/pinyin.js";
import { chineseGivenNames, chineseSurnames } from "../../src/operations/demo/lists/personNames.js";

const wordsOf = (text: string) => pinyinOf(text)!.split(" ");

test("a name is found by its syllables from each one on, and by its initials", () => {
  expect(pinyinOf("陈静")).toBe("chenjing jing cj");
  expect(wordsOf("欧阳修")).toEqual(["ouyangxiu", "yangxiu", "xiu", "oyx"]);
});

test.each([
  ["单田芳", "shantianfang", "Shan Tianfang"],
  ["曾雨桐", "zengyutong", "Zeng Yutong"],
  ["仇英", "qiuying", "Qiu Ying"],
  ["区慧", "ouhui", "Ou Hui"],
  ["查良", "zhaliang", "Zha Liang"],
  ["任盈盈", "renyingying", "Ren Yingying"],
  ["解珍", "xiezhen", "Xie Zhen"],
  ["朴树", "piaoshu", "Piao Shu"],
  ["尉迟恭", "yuchigong", "Yuchi Gong"],
  ["万俟卨", "moqixie", "Moqi Xie"],
  ["欧阳娜娜", "ouyangnana", "Ouyang Nana"],
  ["陈西安", "chenxian", "Chen Xi'an"],
  ["吕静", "lüjing", "Lü Jing"],
])("%s is read as a surname, and written as a name", (name, whole, latin) => {
  expect(wordsOf(name)).toContain(whole);
  expect(latinName(name)).toBe(latin);
});

test("a short text is found as a name and as words; ü however it is typed", () => {
  expect(wordsOf("曾雨")).toEqual(["cengyu", "yu", "cy", "zengyu", "zy"]);
  expect(wordsOf("吕静")).toEqual(expect.arrayContaining(["lüjing", "lvjing", "lujing", "lyujing", "lj"]));
});

test("banks are read as banks", () => {
  expect(wordsOf("重庆分行")).toEqual(expect.arrayContaining(["chongqingfenhang", "cqfh"]));
  expect(wordsOf("中国银行上海浦东支行")).toContain("zhihang");
});

test("homophones are written alike", () => {
  for (const name of ["陈婧", "陈竞", "陳靜"]) expect(pinyinOf(name)).toBe(pinyinOf("陈静"));
});

test("every name of the demo is read as it is there", () => {
  for (const [surname, read] of chineseSurnames)
    for (const [given, givenRead] of chineseGivenNames) expect(wordsOf(surname + given)).toContain(read + givenRead);
});

test("what has no Chinese character has no pinyin, and a name in Latin letters none beside it", () => {
  for (const text of ["Zoë O'Quill", "", "007", null, undefined]) {
    expect(pinyinOf(text)).toBeNull();
    expect(latinName(text)).toBeNull();
  }
  expect(latinName("Anna 陈静")).toBeNull();
  expect(pinyinOf("Anna 陈静")).toContain("chenjing");
  expect(latinName("上海浦东粮食有限公司")).toBeNull();
  expect(latinName("阿卜杜拉·买买提")).toBe("Abudula Maimaiti");
});

test("the longest name stays within what an index takes, and keeps a word for each of its characters", () => {
  const long = pinyinOf("壮".repeat(200))!;
  expect(Buffer.byteLength(long)).toBeLessThan(32_000);
  expect(wordsOf("龘靐𠮷々〇").every((word) => word !== "")).toBe(true);
});

test("words typed in Latin letters may mean pinyin, and Chinese ones do not", () => {
  expect(typedWords(" Chen  JING ")).toEqual(["chen", "jing"]);
  expect(typedWords("ＣＪ")).toEqual(["cj"]);
  expect(typedWords("陈 jing")).toEqual([]);
});
