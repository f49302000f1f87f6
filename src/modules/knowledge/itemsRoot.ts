import { queryFor, wordsOf } from "../../algorithms/fullText/words.js";
import type { RootName } from "../../kernel/cypher/statements.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { KnowledgeItemOrderField, newestFirst } from "./knowledgeItemList.js";
import type { KnowledgeItemsArgs } from "./knowledgeItemsArgs.js";

/**
 * The statement that answers a list of knowledge items, the one that starts from the narrowest thing asked for, and its
 * arguments.
 */
export function itemsRoot({ filter, ...page }: KnowledgeItemsArgs): { readonly root: RootName; readonly args: object } {
  const { text, ...parts } = { isCurrent: true, ...filter };
  const args = { ...parts, ...page };
  if (text != null) return byText(text, args);
  const newest = { ...args, orderBy: page.orderBy ?? newestFirst };
  if (parts.topicId != null) return { root: "knowledge/itemsOfTopic", args: newest };
  if (parts.authorId != null) return { root: "knowledge/itemsOfAuthor", args: newest };
  const wanted = page.orderBy?.field;
  if (parts.dueForReview && (wanted === undefined || wanted === KnowledgeItemOrderField.REVIEW_BY))
    return { root: "knowledge/itemsDue", args };
  if (wanted === KnowledgeItemOrderField.TITLE) return { root: "knowledge/itemsByTitle", args };
  return { root: "knowledge/itemsByCreation", args: newest };
}

function byText(text: string, args: object & { orderBy?: unknown }): { root: RootName; args: object } {
  const { indexed, characters } = wordsOf(text);
  if (text.length > 100 || indexed.length + characters.length === 0)
    throw refuse(
      "BAD_USER_INPUT",
      "`text` must have 1 to 100 characters, with at least one letter, digit or Chinese character.",
    );
  if (indexed.length === 0)
    return { root: "knowledge/itemsByCharacters", args: { ...args, characters, orderBy: args.orderBy ?? newestFirst } };
  const query = queryFor(indexed, { title: 4, body: 1 });
  return { root: "knowledge/itemsByText", args: { ...args, query, characters } };
}
