import type { Declared } from "../relation.js";
import type { Derived } from "./derived.js";
import { nodeStatements } from "./node.js";
import { relationStatements } from "./relation.js";

/** All statements that follow from what a module stores, but those for which there is a file by hand. */
export const statementsOf = (entities: readonly Declared[], isByHand: (name: string) => boolean): Derived[] =>
  entities
    .flatMap((one) => (one.isNode ? nodeStatements(one) : relationStatements(one)))
    .filter(({ name }) => !isByHand(name));

/** `cypher/MODULE/derived.cypher`: each statement under a line that says its name and its template. */
export const derivedFile = (statements: readonly Derived[]): string =>
  `// Made by \`npm run generate\` of the module's entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.\n${statements
    .map(({ name, template, text }) => `\n//// ${name} (templates/${template})\n${text}`)
    .join("")}`;
