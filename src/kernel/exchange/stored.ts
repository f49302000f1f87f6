import type { Reads } from "../cypher/statements.js";
import type { Database } from "../database/database.js";
import { exportedRows } from "./exportedRows.js";
import { openedRows } from "./sealing.js";
import { ownersStatement, periodsStatement, type Row, rowsStatement, type Table } from "./table.js";

/**
 * What the database held when the import began to look. A blank database is asked nothing more, which spares it many
 * plans.
 */
export class Stored {
  readonly #database: Database;
  readonly isBlank: boolean;

  private constructor(database: Database, isBlank: boolean) {
    this.#database = database;
    this.isBlank = isBlank;
  }

  static async of(database: Database): Promise<Stored> {
    const [answer] = await database.read("exchange/isBlank", {});
    return new Stored(database, answer!.isBlank);
  }

  /** The rows with the same keys as these. */
  async rows(table: Table, like: readonly Row[]): Promise<readonly Row[]> {
    if (this.isBlank || like.length === 0) return [];
    const keys = like.map((row) => Object.fromEntries(table.keys.map(({ property }) => [property, row[property]])));
    return openedRows(this.#database.vault, table, await this.#database.read(rowsStatement(table), { keys }));
  }

  /** The rows with these ids, by id. */
  async byId(table: Table, ids: Iterable<string>): Promise<Map<string, Row>> {
    const asked = [...new Set(ids)].map((id) => ({ id }));
    return new Map((await this.rows(table, asked)).map((row) => [row.id as string, row]));
  }

  /** The periods of these owners that exclude one another. */
  async periods(table: Table, owners: Iterable<string>): Promise<readonly Row[]> {
    const asked = [...new Set(owners)];
    return this.isBlank || asked.length === 0 ? [] : this.#database.read(periodsStatement(table), { owners: asked });
  }

  /** Who has these bank's own numbers: number → id. */
  async owners(table: Table, externalIds: readonly string[]): Promise<Map<string, string>> {
    if (this.isBlank || externalIds.length === 0) return new Map();
    const rows = await this.#database.read(ownersStatement(table), { externalIds });
    return new Map(rows.map(({ externalId, id }) => [externalId, id]));
  }

  /** Those whose identity was erased on request: id → date. */
  async erased(ids: readonly string[]): Promise<Map<string, string>> {
    if (this.isBlank || ids.length === 0) return new Map();
    const rows = await this.#database.read("exchange/erased", { ids: [...new Set(ids)] });
    return new Map(rows.map(({ id, erasedOn }) => [id, erasedOn]));
  }

  /** What a statement of a module's own rule finds. */
  async read<Name extends keyof Reads>(
    name: Name,
    parameters: Reads[Name]["in"],
  ): Promise<readonly Reads[Name]["row"][]> {
    return this.isBlank ? [] : this.#database.read(name, parameters);
  }

  /** All rows of a table, in order. */
  async *all(table: Table): AsyncGenerator<Row> {
    if (!this.isBlank) yield* exportedRows(this.#database, table);
  }
}
