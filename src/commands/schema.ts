import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { makeSchema } from "../schema.js";

const schema = lexicographicSortSchema(await makeSchema());
writeFileSync(new URL("../../schema/schema.graphql", import.meta.url), `${printSchema(schema)}\n`);
