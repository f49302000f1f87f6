// A resolver for each field, a DataLoader for each level of a request, a statement for each level: what a careful team
// writes by hand first.
import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import DataLoader from "dataloader";
import { serve } from "../serve.mjs";
import { resolvers, typeDefs } from "./schema.mjs";

const levels = new Map(
  readFileSync(new URL("levels.cypher", import.meta.url), "utf8")
    .split(/^\/\/: /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]),
);

/** For one request: `load(level, parentId, first)` gives the rows below a parent. */
function loadersOf(viewer, today, driver) {
  const loaders = new Map();
  const load = (level, id, first = null) => {
    const name = `${level} ${first}`;
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const session = driver.session({ defaultAccessMode: "READ" });
        try {
          const { records } = await session.run(levels.get(level), { in: { ids, first, viewer, today } });
          const rows = new Map(records.map((record) => [record.get("id"), record.get("rows")]));
          return ids.map((one) => rows.get(one) ?? []);
        } finally {
          await session.close();
        }
      });
      loaders.set(name, loader);
    }
    return loader.load(id);
  };
  const record = async (input) => {
    const session = driver.session({ defaultAccessMode: "WRITE" });
    const given = { ...input, at: new Date().toISOString(), viewer, today };
    try {
      const { records } = await session.run(levels.get("recordInteraction"), { in: given });
      return records[0]?.get("interaction");
    } finally {
      await session.close();
    }
  };
  return { load, record, viewer };
}

await serve(() => makeExecutableSchema({ typeDefs, resolvers }), loadersOf, { disableLosslessIntegers: true });
