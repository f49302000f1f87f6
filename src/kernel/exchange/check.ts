import type { Contract } from "./contract.js";
import type { KeyIndex } from "./keyIndex.js";
import type { ParsedRow } from "./parsedRows.js";
import type { Problems } from "./problems.js";
import type { Stored } from "./stored.js";
import type { Table } from "./table.js";

/** What is known of an import while its files are checked, one after another, each after those it refers to. */
export interface Check {
  readonly contract: Contract;
  readonly stored: Stored;
  readonly problems: Problems;
  /** The keys of the files checked so far. */
  readonly keys: Map<Table, KeyIndex>;
  /** Values that no two rows share, of the files checked so far: by what they are unique among, then by file. */
  readonly numbers: Map<string, Map<Table, KeyIndex>>;
  /** Proposals that have waited since before this day have lapsed. */
  readonly lapsedBefore: string;
  /** Whether bad rows are left out, so that rows that refer to them are bad too. */
  readonly skips: boolean;
  readonly signal?: AbortSignal;
}

/** A rule over the rows of one table: it hears of all good rows, batch by batch, and speaks at once or at the end. */
export interface Rule {
  batch?(rows: readonly ParsedRow[]): Promise<void>;
  /** May be asked again, when other rules have found bad rows meanwhile. */
  end?(): Promise<void>;
}

/** A rule that holds between several files, begun anew for each import. */
export type FolderRule = (check: Check) => {
  /** Its part in the check of one file. */
  of(table: Table): Rule | undefined;
  /** When all files are read. */
  end(): Promise<void>;
};

/** Whether the folder brings a row with this key that will be written. */
export function isBrought({ keys, problems, skips }: Check, table: Table, key: string): boolean {
  const line = keys.get(table)?.get(key) ?? 0;
  return line > 0 && !(skips && problems.has(table, line));
}
