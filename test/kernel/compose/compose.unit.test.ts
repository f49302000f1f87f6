import { expect, test } from "vitest";
import { type Ask, cutNowhere } from "../../../src/kernel/compose/ask.js";
import { compose } from "../../../src/kernel/compose/compose.js";
import { Library } from "../../../src/kernel/cypher/library.js";

const library = new Library();

const ask = (fragment: string, mode: Ask["mode"], ofNode: readonly string[], children: readonly Ask[] = []): Ask => ({
  fragment,
  slot: fragment,
  mode,
  args: {},
  ...(mode === "page" && {
    page: { order: [...library.fragment(fragment).orders.keys()][0]!, backward: false, limit: 11, after: null },
  }),
  fields: { ofNode: new Set(ofNode), ofTie: new Set() },
  present: (found) => found,
  children,
});

/** How often a statement looks for those who serve a client, which is how `keepsClient` begins. */
const timesAsked = (text: string) => text.split(/MATCH \(server_keepsClient\w*:Manager\)/).length - 1;

test("what several parts of a statement ask about a row is asked once", () => {
  const dealings = [ask("clients/holdings", "many", ["id"]), ask("clients/interactions", "page", ["id", "note"])];
  // Whether it is seen, and then for its name, its holdings, its contacts and their notes together.
  expect(timesAsked(compose(library, ask("clients/byId", "one", ["name"], dealings), cutNowhere))).toBe(2);
  expect(timesAsked(compose(library, ask("clients/byId", "one", ["id"]), cutNowhere))).toBe(1);
});

test("what an edge knows already is not asked", () => {
  const text = compose(
    library,
    ask("managers/byId", "one", ["id"], [ask("managers/clients", "page", ["name"])]),
    cutNowhere,
  );
  expect(text).toContain("CASE WHEN keepsClient_1 THEN true ELSE");
  expect(text).toContain("AS keepsClient_1");
  const unnamed = compose(
    library,
    ask("managers/byId", "one", ["id"], [ask("managers/clients", "page", ["id"])]),
    cutNowhere,
  );
  expect(unnamed).not.toContain("AS keepsClient_1");
});

test("a viewer's own book is not read for themselves alone", () => {
  const clients = ask("managers/clients", "page", ["id"]);
  const own = "book: CASE WHEN key.id = key.viewer.id THEN null";
  expect(compose(library, ask("managers/byId", "one", ["id"], [clients]), cutNowhere)).toContain(own);
  const reports = ask("managers/reports", "page", ["id"], [clients]);
  expect(compose(library, ask("managers/byId", "one", ["id"], [reports]), cutNowhere)).not.toContain(own);
});
