import type { Database } from "../neo4j/database.js";
import { keyOf, type Row, statementOf, type Table } from "./table.js";

/** What the database held when the import began to look. A blank database is asked nothing more, which spares it many plans. */
export class Stored {
  readonly #database: Database;
  readonly isBlank: boolean;

  private constructor(database: Database, isBlank: boolean) {
    this.#database = database;
    this.isBlank = isBlank;
  }

  static async of(database: Database): Promise<Stored> {
    const [answer] = await database.read<{ isBlank: boolean }>("exchange/isBlank");
    return new Stored(database, answer!.isBlank);
  }

  /** The rows with these ids, by id. */
  async rows(table: Table, ids: Iterable<string>): Promise<Map<string, Row>> {
    const keys = [...new Set(ids)].map((id) => ({ id }));
    const rows = keys.length === 0 ? [] : await this.ask<Row>(statementOf(table, "rows"), { keys });
    return new Map(rows.map((row) => [keyOf(table, row), row]));
  }

  /** Rows of a statement that asks for what is stored. */
  async ask<R = Row>(statement: string, parameters: Row = {}): Promise<R[]> {
    return this.isBlank ? [] : this.#database.read<R>(statement, parameters);
  }
}
