// The stores that are measured on: made once, kept in BENCH_DATA_DIR, so that the next run starts at once.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../dist/commands/demo.js", import.meta.url));
const root = process.env.BENCH_DATA_DIR || ".data/bench";
/** Managers of the demo institution at its own scale 1; the bench counts in thousands. */
const demoScale = 5;

/** The data folder of a prepared store: 1 is 1,000 managers and 50,000 clients. */
export async function prepareStore(scale, today, say) {
  const folder = join(root, `scale-${scale}`);
  const mark = join(folder, "prepared.json");
  const made = await readFile(mark, "utf8").catch(() => undefined);
  if (made) return { folder, ...JSON.parse(made) };
  say(`Preparing ${1000 * scale} managers with ${50_000 * scale} clients in ${folder}.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const csv = join(root, `csv-${scale}`);
  const begun = performance.now();
  const environment = { ...process.env, DATA_DIR: folder, NEO4J_URI: "", NODE_ENV: "", LOG_LEVEL: "warn" };
  const options = ["--scale", String(scale * demoScale), "--seed", "1", "--today", today, "--folder", csv, "--import"];
  await run(process.execPath, [program, ...options], { env: environment, maxBuffer: 2 ** 26 });
  await rm(csv, { recursive: true, force: true });
  const told = { scale, today, seconds: Math.round((performance.now() - begun) / 1000), how: "npm run demo" };
  await writeFile(mark, JSON.stringify(told));
  return { folder, ...told };
}
