import type { Library } from "../cypher/library.js";
import { textOf } from "../cypher/tokens.js";
import { type Ask, asksIn, type IsCut, nestedIn } from "./ask.js";

/**
 * Reads what a viewer's own clients are, and who has served them (`key.book`, `key.colleagues`), once for each key of a
 * statement whose text is `answers`; nothing when it does not ask. A viewer who asks about themselves alone sees their
 * own clients without.
 */
export function readBook(library: Library, top: Ask, isCut: IsCut, answers: string): string {
  if (!answers.includes("key.book")) return "";
  const book = library.text("kernel/access/book");
  const needed = isAskedOfTop(library, top, isCut)
    ? `CASE WHEN key.id = key.viewer.id THEN null ELSE ${book} END`
    : book;
  return ` WITH key {.*, book: ${needed}} AS key WITH key {.*, colleagues: ${library.text("kernel/access/colleagues")}} AS key`;
}

/** Whether only edges ask that lead on from the one node with the key's id. */
function isAskedOfTop(library: Library, top: Ask, isCut: IsCut): boolean {
  const asks = ({ fragment }: Ask) => textOf(library.body(fragment)).includes("key.book");
  const isOne = /\(child:\w+ \{id: key\.id\}\)/.test(textOf(library.body(top.fragment)));
  return isOne && !nestedIn(top, isCut).some((edge) => asksIn(edge, isCut).slice(1).some(asks));
}
