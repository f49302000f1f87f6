import { queryFor, wordsOf } from "../../algorithms/fullText/words.js";
import { asker } from "../../kernel/access/asker.js";
import type { Ask } from "../../kernel/compose/ask.js";
import type { Context } from "../../kernel/context.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { employees } from "../managers/entities.js";
import { SearchKind } from "./searchKind.js";

/** A search hit, of which only the id is known. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
}

export interface Search {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly withFormer: boolean;
}

/** Asks the search indexes as the viewer: for hits from one place on, or for how many there are. */
export function searchAs(context: Context, search: Search) {
  const { graph, signal, isCut } = context;
  const { indexed, characters } = wordsOf(search.text);
  if (search.text.length > 100 || indexed.length + characters.length === 0)
    throw refuse(
      "BAD_USER_INPUT",
      "`text` must have 1 to 100 characters, with at least one letter, digit or Chinese character.",
    );
  if (search.kinds?.length === 0)
    throw refuse("BAD_USER_INPUT", "`kinds` is empty: name at least one kind, or leave it out.");
  const kinds = search.kinds ?? Object.values(SearchKind);
  const { viewer } = asker(context).key;
  const query = queryFor(indexed, weightsOf(kinds, viewer.allFiles));
  const key = { viewer, id: search.text.trim(), query, characters, kinds, withFormer: search.withFormer };
  const fragment = isPersonId(search.text)
    ? "search/byId"
    : indexed.length > 0
      ? "search/byWords"
      : "search/byCharacters";
  const ask = (about: Pick<Ask, "mode" | "args" | "present">) =>
    graph.find({ fragment, slot: "", children: [], ...about }, key, signal, isCut).catch(throwRefusal);
  return {
    hits: (skip: number, limit: number) =>
      ask({ mode: "many", args: { skip, limit }, present: (found) => found.map(({ node }) => node) }) as Promise<Hit[]>,
    count: () => ask({ mode: "count", args: {}, present: () => undefined }) as Promise<number>,
  };
}

const isPersonId = (text: string) => employees.prefixes.some((prefix) => text.trim().startsWith(`${prefix}-`));

/**
 * In which properties is looked. A person's number belongs to the file: it is left out for who may not read every
 * file.
 */
function weightsOf(kinds: readonly SearchKind[], allFiles: boolean): Record<string, number> {
  const isWanted = (...some: readonly SearchKind[]) => some.some((kind) => kinds.includes(kind));
  const { MANAGER, EMPLOYEE, TOPIC } = SearchKind;
  return {
    ...(isWanted(MANAGER, EMPLOYEE, TOPIC) && { name: 4 }),
    ...(isWanted(MANAGER, EMPLOYEE) && { pinyin: 3 }),
    ...(isWanted(MANAGER, EMPLOYEE) && allFiles && { externalId: 4 }),
    ...(isWanted(TOPIC) && { nameZh: 4 }),
    ...(isWanted(SearchKind.KNOWLEDGE_ITEM) && { title: 2, body: 1 }),
  };
}
