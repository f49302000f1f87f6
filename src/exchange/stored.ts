import type { Database } from "../neo4j/database.js";
import { keyOf, type Row, statementOf, type Table } from "./table.js";

/** What the database holds of the tables, asked for by key, and not at all while a table is empty there. */
export class Stored {
  readonly #database: Database;
  readonly #empty = new Map<Table, Promise<boolean>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The rows with these ids, by id. */
  async rows(table: Table, ids: Iterable<string>): Promise<Map<string, Row>> {
    const keys = [...new Set(ids)].map((id) => ({ id }));
    if (keys.length === 0 || (await this.isEmpty(table))) return new Map();
    const rows = await this.#database.read<Row>(statementOf(table, "rows"), { keys });
    return new Map(rows.map((row) => [keyOf(table, row), row]));
  }

  isEmpty(table: Table): Promise<boolean> {
    const known = this.#empty.get(table);
    if (known) return known;
    const asked = this.#hasNone(table);
    this.#empty.set(table, asked);
    return asked;
  }

  async #hasNone(table: Table): Promise<boolean> {
    for await (const _ of this.#database.stream(statementOf(table, "keys"))) return false;
    return true;
  }
}
