import type { Declared } from "../relation.js";
import { catalogueStatements, type Kept } from "./catalogue.js";
import type { Derived } from "./derived.js";
import { nodeStatements } from "./node.js";
import { pinyinStatements } from "./pinyin.js";
import { relationStatements } from "./relation.js";
import { sealedStatements } from "./sealed.js";
import { rulesOf } from "./verify.js";
import { exchangeOfAll, rulesOfAll } from "./wholeGraph.js";

interface Declaring {
  readonly name: string;
  readonly entities?: readonly Declared[];
  readonly catalogues?: readonly Kept[];
}

/**
 * Every `derived.cypher` under `cypher/`, by its path: what follows from what each module declares, and from all of it.
 * A statement with a hand-written file is not derived.
 */
export function derivedFiles(
  modules: readonly Declaring[],
  isByHand: (statement: string) => boolean,
): ReadonlyMap<string, string> {
  const all = modules.flatMap(({ entities = [] }) => entities);
  const statements = [
    ...modules.map(
      ({ name, entities = [], catalogues = [] }) =>
        [name, [...entities.flatMap(statementsOf), ...catalogues.flatMap(catalogueStatements)]] as const,
    ),
    ["exchange", exchangeOfAll(all)] as const,
    ["verify", rulesOfAll(all)] as const,
  ];
  return new Map(
    statements
      .map(([name, derived]) => [name, derived.filter((one) => !isByHand(one.name))] as const)
      .filter(([, derived]) => derived.length > 0)
      .map(([name, derived]) => [`${name}/derived.cypher`, textOf(derived)]),
  );
}

const statementsOf = (one: Declared): Derived[] => [
  ...(one.isNode ? nodeStatements(one) : relationStatements(one)),
  ...sealedStatements(one),
  ...pinyinStatements(one),
  ...rulesOf(one),
];

/** Each statement stands under a line that says its name and its template. */
const textOf = (statements: readonly Derived[]): string =>
  `// Made by \`npm run generate\` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.\n${statements
    .map(({ name, template, text }) => `\n//// ${name} (templates/${template})\n${text}`)
    .join("")}`;
