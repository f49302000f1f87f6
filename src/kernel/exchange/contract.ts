import type { FolderRule } from "./check.js";
import type { Table } from "./table.js";

/**
 * What a folder may bring, and gets: the files in the order in which they are told, and what holds between several of
 * them.
 */
export interface Contract {
  readonly tables: readonly Table[];
  readonly rules: readonly FolderRule[];
}
