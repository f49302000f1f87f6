// The stores that are measured on: made once, kept in BENCH_DATA_DIR, so that the next run starts at once.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readConfig } from "../dist/config.js";
import { openDatabase } from "../dist/operations/commands/openDatabase.js";
import { writeDemo } from "../dist/operations/demo/generateDemo.js";
import { openServer } from "../dist/operations/embedded/openServer.js";
import { importOffline } from "./importer.mjs";

/** Managers of the demo institution at its own scale 1 are 200; the bench counts in thousands. */
const demoScale = 5;

/**
 * A server on a prepared store: scale 1 is 1,000 managers and 50,000 clients. `store` tells how long each step of
 * making it took.
 */
export async function openStore(scale, today, memory, say) {
  const root = resolve(process.env.BENCH_DATA_DIR || ".data/bench");
  const folder = join(root, `scale-${scale}`);
  const mark = join(folder, "prepared.json");
  const made = await readFile(mark, "utf8").catch(() => undefined);
  const open = () => openServer({ dataDir: folder, ...memory, report: say });
  if (made) return { folder, store: JSON.parse(made), server: await open() };
  say(`Preparing ${1000 * scale} managers with ${50_000 * scale} clients in ${folder}.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const csv = join(root, `csv-${scale}`);
  const begun = performance.now();
  const secondsSince = (from) => Math.round((performance.now() - from) / 1000);
  const { files } = await writeDemo(csv, { scale: scale * demoScale, seed: 1, today });
  const generate = secondsSince(begun);
  const rows = Object.values(files).reduce((sum, count) => sum + count, 0);
  say(`${rows.toLocaleString("en")} rows were generated in ${generate} s.`);
  const imported = await importOffline(csv, folder);
  say(`They were converted in ${imported.convert} s and imported in ${imported.offlineImport} s.`);
  await rm(csv, { recursive: true, force: true });
  const since = performance.now();
  const server = await open();
  const { close } = await openDatabase(readConfig({ DATA_DIR: folder, DEMO: "off" }), say);
  await close();
  const seconds = { generate, ...imported, indexes: secondsSince(since), all: secondsSince(begun) };
  const told = { scale, today, rows, seconds };
  await writeFile(mark, JSON.stringify(told));
  return { folder, store: told, server };
}
