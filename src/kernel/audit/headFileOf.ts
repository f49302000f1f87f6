import { join } from "node:path";
import type { Config } from "../config.js";

/** Where the end of the audit chain is kept outside the database. */
export const headFileOf = ({ AUDIT_HEAD_FILE, DATA_DIR }: Config): string =>
  AUDIT_HEAD_FILE ?? join(DATA_DIR, "audit-head.json");
