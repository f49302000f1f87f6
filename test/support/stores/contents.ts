import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFolder } from "../../../src/exchange.js";
import { todayIn } from "../../../src/kernel/calendar.js";
import type { Database } from "../../../src/kernel/database/database.js";
import { writeDemo } from "../../../src/operations/demo/generateDemo.js";
import { loadDemo } from "../../../src/operations/demo/loadDemo.js";

/** What a store holds when tests begin. Filling one that is filled already changes nothing. */
export interface Content {
  readonly name: string;
  fill(database: Database): Promise<unknown>;
}

export const nothing: Content = { name: "nothing", fill: async () => undefined };

const small = { scale: 0.1, seed: 1 };

/** "Today" of the tests of the institution: it has no day after it. */
export const lastDay = "2026-06-30";

/** A small institution, imported from files as a real one is. */
export const institution: Content = {
  name: `institution-${lastDay}`,
  async fill(database) {
    const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
    try {
      await writeDemo(folder, { ...small, today: lastDay });
      await importFolder(database, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const now = todayIn("Asia/Shanghai");

/** A small institution of the demo mode, which ends today. */
export const demo: Content = {
  name: `demo-${now}`,
  fill: (database) => loadDemo(database, { ...small, today: now }, () => undefined),
};
