import { writeFileSync } from "node:fs";
import { readFragments } from "../neo4j/fragment.js";
import { generateStatements } from "../neo4j/generate.js";

writeFileSync(new URL("../../src/neo4j/statements.ts", import.meta.url), generateStatements(readFragments().values()));
