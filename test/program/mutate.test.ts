import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const run = promisify(execFile);
const broken = "src/kernel/access/smallGroup.ts";

// A process of Vitest for each run, on machines that may be busy.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mutate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Tests that know nothing of what is broken notice nothing, and its own notice. */
describe("npm run mutate", () => {
  const mutate = async (...args: string[]) => {
    const before = await readFile(broken, "utf8");
    const env = { ...process.env, TMPDIR: folder };
    const ended = await run(process.execPath, ["test/mutate/run.mjs", broken, ...args], { env });
    expect(await readFile(broken, "utf8")).toBe(before);
    expect((await readdir(folder)).filter((name) => name.startsWith("knowledge-network-mutate-"))).toEqual([]);
    return ended;
  };

  test("lists what no test noticed, with its place and what was changed", async () => {
    const { stdout, stderr } = await mutate("--most", "1", "--tests", "test/kernel/round.");
    expect(stderr).toBe("Tests: test/kernel/round.unit.test.ts\n");
    expect(stdout).toMatch(
      /^survived: src\/kernel\/access\/smallGroup\.ts:\d+ .+\n1 tried with seed 1: 0 caught \(0 of them hung\), 1 survived\n$/,
    );
  });

  test("counts what the tests caught", async () => {
    const { stdout, stderr } = await mutate("--most", "2", "--tests", "test/kernel/access/smallGroup.");
    expect(stderr).toMatch(/^Tests: test\/kernel\/access\/smallGroup\.unit\.test\.ts\n/);
    expect(stderr).toMatch(/^\d\/2 caught: src\/kernel\/access\/smallGroup\.ts:\d+ /m);
    expect(stdout).toMatch(/2 tried with seed 1: [12] caught \(\d of them hung\), [01] survived\n$/);
  });

  test("says when there are no tests", async () => {
    await expect(mutate("--tests", "test/no/such")).rejects.toMatchObject({
      code: 1,
      stderr: "No test is in test/no/such: name others with --tests.\n",
    });
  });
});
