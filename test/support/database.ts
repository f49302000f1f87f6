import { inject } from "vitest";
import { Database } from "../../src/kernel/database/database.js";

/** The database of this test run. Close it when done. */
export const testDatabase = (): Database => new Database(inject("database"));
