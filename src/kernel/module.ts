import type { Sentences } from "./graphql/userError.js";
import type { Settings } from "./settings.js";

/** What a module brings. Each lists it in its `index.ts`; a test compares the list with the folder. */
export interface Module {
  /** Every class with root fields, or with fields that other modules' types have from it. */
  readonly resolvers: readonly (new () => object)[];
  /** Ways in which it alone refuses a change. */
  readonly refusals?: Sentences;
  /** What it reads from the environment. */
  readonly settings?: Settings;
}
