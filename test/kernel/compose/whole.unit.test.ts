import { expect, test } from "vitest";
import { type Ask, cutEverywhere, cutNowhere, type IsCut } from "../../../src/kernel/compose/ask.js";
import { compose } from "../../../src/kernel/compose/compose.js";
import { parseFragment } from "../../../src/kernel/cypher/fragment.js";
import { Library } from "../../../src/kernel/cypher/library.js";

/** A graph that is small enough to read its composed statements in whole. */
const texts = {
  Person: "// A person.\n// @node Person\nRETURN child {.id, .name}",
  byId: "// One person.\n// @root\n// @child Person\n// @param id id\nMATCH (child:Person {id: $in.id})\nRETURN child",
  friends:
    "// Whom they know.\n// @edge\n// @parent Person\n// @child Person\n// @order NAME child.name\n" +
    "MATCH (parent)-[knows:KNOWS]->(child:Person)\nRETURN child, knows {.from, .to} AS tie",
  days:
    "// Days they saw.\n// @edge\n// @parent Person\n// @child value\n" +
    "MATCH (parent)-[:SAW]->(day:Day)\nRETURN {on: day.on} AS child ORDER BY day.on",
  meetings:
    "// Whom they met: somebody may come twice.\n// @edge\n// @parent Person\n// @child Person\n// @order ON meeting.on\n" +
    "MATCH (parent)-[meeting:MET]->(child:Person)\nRETURN child, meeting.id AS rowId",
  children:
    "// Their children.\n// @edge\n// @parent Person\n// @child Person\n// @param name string?\n" +
    "MATCH (parent)-[:HAS]->(child:Person) WHERE ($in.name IS NULL OR child.name = $in.name)\nRETURN child",
};
const library = new Library(new Map(Object.entries(texts).map(([name, text]) => [name, parseFragment(name, text)])));

const ask = (fragment: string, mode: Ask["mode"], children: readonly Ask[] = []): Ask => ({
  fragment,
  slot: fragment,
  mode,
  args: {},
  ...(mode === "page" && {
    page: { order: [...library.fragment(fragment).orders.keys()][0]!, backward: false, limit: 3, after: null },
  }),
  fields: { ofNode: new Set(["name"]), ofTie: new Set(["from"]) },
  present: (found) => found,
  children,
});
const inOneLine = (text: string) => text.replace(/\s+/g, " ");

test("a tree of asks is one statement, in which each row holds the answers of those below it", () => {
  const friends = ask("friends", "page", [ask("days", "many"), ask("friends", "count"), ask("meetings", "page")]);
  expect(inOneLine(compose(library, ask("byId", "one", [friends]), cutNowhere))).toBe(
    [
      "UNWIND $in.keys AS asked WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id",
      "RETURN key.n AS n, id, COLLECT { MATCH (child_0:Person {id: $in.a0.id}) WITH child_0",
      "RETURN [[child_0.id, child_0.name], null, null, child_0.id,",
      "COLLECT { MATCH (child_0)-[knows_1:KNOWS]->(child_1:Person)",
      "WITH child_1, [knows_1.from] AS tie_1, child_1.name AS sort_1",
      "ORDER BY sort_1, child_1.id LIMIT toInteger($in.a1.page.limit)",
      "RETURN [[child_1.id, child_1.name], tie_1, sort_1, child_1.id,",
      "COLLECT { MATCH (child_1)-[:SAW]->(day_2:Day) WITH {on: day_2.on} AS child_2 ORDER BY day_2.on",
      "RETURN [child_2, null, null, null] AS row_2 },",
      "COUNT { MATCH (child_1)-[knows_3:KNOWS]->(child_3:Person) RETURN child_3 },",
      "COLLECT { MATCH (child_1)-[meeting_4:MET]->(child_4:Person)",
      "WITH child_4, meeting_4.id AS rowId_4, meeting_4.on AS sort_4",
      "ORDER BY sort_4, rowId_4 LIMIT toInteger($in.a4.page.limit)",
      "RETURN [[child_4.id, child_4.name], null, sort_4, rowId_4] AS row_4 }] AS row_1 }] AS row_0 } AS answer",
    ].join(" "),
  );
});

test("an edge by itself starts from its parents, and answers whole nodes and ties", () => {
  const parents = [
    "UNWIND $in.keys AS asked WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key",
    "UNWIND key.ids AS id MATCH (parent:Person {id: id}) RETURN key.n AS n, id,",
  ].join(" ");
  expect(inOneLine(compose(library, ask("friends", "count"), cutEverywhere))).toBe(
    `${parents} COUNT { MATCH (parent)-[knows_0:KNOWS]->(child_0:Person) RETURN child_0 } AS answer`,
  );
  const friends = inOneLine(compose(library, ask("friends", "many"), cutEverywhere));
  expect(friends).toBe(
    `${parents} COLLECT { MATCH (parent)-[knows_0:KNOWS]->(child_0:Person) WITH child_0, knows_0 {.from, .to} AS tie_0 ` +
      "RETURN [ child_0 {.id, .name}, tie_0, null, child_0.id] AS row_0 } AS answer",
  );
});

test("a filter that is not given is left out of a shape of its own, and stays in the one text of an edge", () => {
  const named = (name: string | null, isCut: IsCut) =>
    compose(library, { ...ask("children", "many"), args: { name } }, isCut).includes("$in.a0.name IS NULL OR");
  expect([named("Li", cutNowhere), named(null, cutNowhere)]).toEqual([true, false]);
  expect([named("Li", cutEverywhere), named(null, cutEverywhere)]).toEqual([true, true]);
});

test("a page needs an order", () => {
  const page = { order: "NAME", backward: false, limit: 3, after: null };
  expect(() => compose(library, { ...ask("days", "many"), mode: "page", page }, cutEverywhere)).toThrow(
    "cypher/days.cypher is paged and needs an @order.",
  );
});
