import type { Config } from "./config.js";
import type { Database } from "./database/database.js";
import type { Declared } from "./entity/relation.js";
import type { FolderRule } from "./exchange/check.js";
import type { Catalogue } from "./graphql/catalogue.js";
import type { Sentences } from "./graphql/userError.js";
import type { Routes } from "./pipeline/routes.js";
import type { Day } from "./queries/day.js";
import type { Settings } from "./settings.js";

/** What a module brings. Each lists it in its `index.ts`; a test compares the list with the folder. */
export interface Module {
  /** What its folders are called, under `src/modules`, `cypher` and `test`. */
  readonly name: string;
  /** Every class with root fields, or with fields that other modules' types have from it. */
  readonly resolvers: readonly (new () => object)[];
  /** What it stores, as its `entities.ts` declares it, in the order in which their files are told. */
  readonly entities?: readonly Declared[];
  /** What of it is added and changed as it is declared, without a rule. */
  readonly catalogues?: readonly Catalogue[];
  /** Its rules for imports that hold between several files. */
  readonly importRules?: readonly FolderRule[];
  /** Ways in which it alone refuses a change. */
  readonly refusals?: Sentences;
  /** What may wait for people when they begin their day: kinds of entries of `Viewer.today`. */
  readonly day?: Day;
  /** What it reads from the environment. */
  readonly settings?: Settings;
  /** Addresses beside /graphql → what answers there. */
  readonly routes?: Readonly<Record<string, Routes>>;
  /** Daily work, done by `npm run housekeeping` each time it is run. Returns a sentence on what it did. */
  readonly housekeeping?: (database: Database, config: Config) => Promise<string>;
}
