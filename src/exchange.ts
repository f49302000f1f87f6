import "reflect-metadata";
import type { Database } from "./kernel/database/database.js";
import { tableOf } from "./kernel/entity/tableOf.js";
import type { Contract } from "./kernel/exchange/contract.js";
import * as exported from "./kernel/exchange/exportFolder.js";
import * as imported from "./kernel/exchange/importFolder.js";
import { modules } from "./modules.js";

/** The import contract: the files of all that the modules store. */
export const contract: Contract = {
  tables: modules.flatMap(({ entities = [] }) => entities.map(tableOf)),
  rules: modules.flatMap(({ importRules = [] }) => importRules),
};

/** Imports a folder of CSV files in the form of the contract: see the kernel's. */
export const importFolder = (database: Database, folder: string, options?: imported.ImportOptions) =>
  imported.importFolder(database, contract, folder, options);

/** Writes every file of the contract into the folder: see the kernel's. */
export const exportFolder = (database: Database, folder: string, options?: exported.ExportOptions) =>
  exported.exportFolder(database, contract, folder, options);
