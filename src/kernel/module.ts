import type { Declared } from "./entity/relation.js";
import type { FolderRule } from "./exchange/check.js";

/** What a module brings. Each lists it in its `index.ts`; a test compares the list with the folder. */
export interface Module {
  /** What its folders are called, under `src/modules`, `cypher` and `test`. */
  readonly name: string;
  /** Every class with root fields, or with fields that other modules' types have from it. */
  readonly resolvers: readonly (new () => object)[];
  /** What it stores, as its `entities.ts` declares it, in the order in which their files are told. */
  readonly entities?: readonly Declared[];
  /** Its rules for imports that hold between several files. */
  readonly importRules?: readonly FolderRule[];
}
