import type { Reads } from "../../kernel/cypher/statements.js";
import type { Database } from "../../kernel/database/database.js";
import { pinyinOf } from "../../kernel/pinyin.js";

const atOnce = 1000;

/** What has pinyin: a statement derived of its declaration tells whose is missing, and another stores it. */
type SpelledKind =
  Extract<keyof Reads, `pinyin/${string}/missing`> extends `pinyin/${infer Kind}/missing` ? Kind : never;

/**
 * Works out the pinyin of what was stored by a version of the program that kept none. Done once for a store, batch by
 * batch; after a crash it goes on where it was.
 */
export async function fillPinyin(database: Database, report: (line: string) => void): Promise<void> {
  const [state] = await database.read("operations/pinyin/state", {});
  if (state?.isFilled) return;
  let count = 0;
  for (const { name } of database.library.all) {
    const kind = /^pinyin\/(\w+)\/missing$/.exec(name)?.[1];
    if (kind) count += await fillKind(database, kind as SpelledKind);
  }
  await database.write(({ run }) => run("operations/pinyin/keep", { now: new Date().toISOString() }));
  if (count > 0) report(`The pinyin of ${count.toLocaleString("en")} names was added, so that they are found by it.`);
}

async function fillKind(database: Database, kind: SpelledKind): Promise<number> {
  let count = 0;
  for (let after = ""; ; ) {
    const missing = await database.read(`pinyin/${kind}/missing`, { after, limit: atOnce });
    if (missing.length === 0) return count;
    const rows = missing.map(({ id, text }) => ({ id, text, pinyin: pinyinOf(text) }));
    await database.write(({ run }) => run(`pinyin/${kind}/fill`, { rows }));
    count += missing.length;
    after = missing.at(-1)!.id;
  }
}
