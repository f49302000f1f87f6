import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const peers = ["ours", "neo4j-graphql", "dataloader", "limit"];

/** The peers' packages come from the registry: without it, ours is compared with the limit alone. */
const canInstall = await run("npm", ["ci", "--no-audit", "--no-fund", "--prefix", "bench/peers"]).then(
  () => true,
  (error: Error) => {
    process.stderr.write(
      `The bench's peers cannot be installed, so they are left out: ${error.message.slice(0, 200)}\n`,
    );
    return false;
  },
);
const compared = canInstall ? peers : ["ours", "limit"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bench-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Nothing is timed here: it fails when a contender answers otherwise than ours, or when the bench does not come to its
// end.
describe(`npm run bench with ${compared.join(", ")}`, () => {
  it("prepares a store, finds the same answers everywhere, and tells its figures in the form agreed on", async () => {
    const json = join(folder, "figures.json");
    const quick = ["--scale", "0.1", "--rounds", "1", "--seconds", "0.2", "--warm", "0", "--callers", "2", "--cold"];
    const asked = ["--workloads", "1,7,8", "--contenders", compared.join(), "--json", json];
    // Statements are planned on a database that has just started, and the machine may be busy.
    const env = { ...process.env, BENCH_DATA_DIR: folder, REQUEST_TIMEOUT_MS: "50000" };
    const { stderr } = await run(process.execPath, ["bench/run.mjs", ...quick, ...asked], { env });
    expect(stderr.match(/\(\d\) .*: \d+ questions, the same answers/g)).toHaveLength(3);

    const { machine, versions, results } = JSON.parse(await readFile(json, "utf8"));
    expect(machine).toMatchObject({ cpu: expect.any(String), pageCache: "512m" });
    expect(versions).toMatchObject({ node: process.version, neo4j: expect.stringContaining("Neo4j/") });
    const rows = results.map(({ workload, contender }: Record<string, unknown>) => `${workload} ${contender}`);
    const able = (workload: number) => (workload === 7 ? ["ours", "limit"] : compared);
    expect(rows).toEqual([1, 7, 8].flatMap((workload) => able(workload).map((name) => `${workload} ${name}`)));
    for (const row of results)
      expect(row).toMatchObject({
        callers: expect.any(Number),
        requests: expect.any(Number),
        rps: expect.any(Number),
        p50: expect.any(Number),
        p99: expect.any(Number),
      });
  }, 600_000);
});
