import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const leftBehind = [".git", ".cache", ".data", "dist", "node_modules"];
/** What runs the source itself: the others run the compiled program. */
const projects = ["unit", "empty", "servers", "institution"].flatMap((name) => ["--project", name]);

/**
 * A copy of the checkout, in which files are broken and tests run. The checkout itself is only read, so a run may be
 * broken off at any moment.
 */
export class Workbench {
  #folder;
  #running;

  static async open() {
    const bench = new Workbench();
    bench.#folder = await mkdtemp(join(tmpdir(), "knowledge-network-mutate-"));
    for (const name of await readdir("."))
      if (!leftBehind.includes(name)) await cp(name, join(bench.#folder, name), { recursive: true });
    // Worker threads run the compiled program: it stays as it is.
    for (const name of ["dist", "node_modules"]) await symlink(resolve(name), join(bench.#folder, name));
    await mkdir(join(bench.#folder, "tmp"));
    return bench;
  }

  async close() {
    await this.#kill();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  write(file, text) {
    return writeFile(join(this.#folder, file), text);
  }

  /**
   * Runs tests up to the first that fails. Answers whether all passed, whether they hung, what was printed and the
   * seconds that it took.
   */
  async run(tests, seconds) {
    const began = performance.now();
    const { NEO4J_TEST_DATA_DIR: _, ...env } = process.env;
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", ...projects, ...tests],
      {
        cwd: this.#folder,
        // One store for all, filled by the source as it was: what is broken is not to be prepared anew, nor to break
        // what is prepared.
        env: { ...env, NEO4J_TEST_STORES: "mutate", TMPDIR: join(this.#folder, "tmp") },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      },
    );
    const ended = new Promise((resolve) => child.once("close", resolve));
    this.#running = { child, ended };
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      void this.#kill();
    }, seconds * 1000);
    const code = await ended;
    clearTimeout(timer);
    return { passed: code === 0, hung, printed, seconds: (performance.now() - began) / 1000 };
  }

  /** Ends what runs, with all that it started: first with the chance to stop its databases. */
  async #kill() {
    const { child, ended } = this.#running ?? {};
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, "SIGTERM");
    const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }
}
