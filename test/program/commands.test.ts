import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ManagedServer, openServer } from "../../src/operations/embedded/openServer.js";
import { nothing } from "../support/stores/contents.js";
import { copyPrepared } from "../support/stores/preparedStore.js";

/**
 * Every command of package.json as its user would give it, each in a process of its own. Only the scripts that run
 * before it, which build, are left out.
 */
const scripts: Record<string, string> = JSON.parse(await readFile("package.json", "utf8")).scripts;

// A process for each, on machines that may be busy.
vi.setConfig({ testTimeout: 240_000 });

/** Tools of others, which tell their own usage. */
const tools = ["build", "build:api", "build:web", "check", "format", "dev", "test", "test:quick", "test:latest"];
const isHook = (name: string) => /^(pre|post)/.test(name) && name.replace(/^(pre|post)/, "") in scripts;
const commands = Object.keys(scripts).filter((name) => !tools.includes(name) && !isHook(name));

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "knowledge-network-commands-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const env = {
    ...process.env,
    NODE_ENV: "",
    LOG_LEVEL: "warn",
    PORT: "0",
    DATA_DIR: inFolder("absent"),
    ...environment,
  };
  return new Promise((resolve) =>
    execFile(
      "npm",
      ["run", "-s", "--ignore-scripts", command, "--", ...args],
      { env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}

test("every script is a command of ours, or a tool of others that is known here", () => {
  expect(tools.filter((name) => !(name in scripts))).toEqual([]);
  for (const name of commands)
    expect(`${name}: ${scripts[name]}`).toMatch(/: node [^&;|]*\b(dist|bench|test)\/[\w/]+\.m?js$/);
});

describe.concurrent.each(commands)("npm run %s", (command) => {
  test("tells with --help what it does", async () => {
    const { code, stdout, stderr } = await run(command, ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^npm (run (-s )?)?${command}\\b`));
    expect(stdout.trim().split("\n").length).toBeGreaterThan(1);
    expect(existsSync(inFolder("absent"))).toBe(false);
  });

  test("refuses an option that there is not, names it, and tells which there are", async () => {
    const { code, stdout, stderr } = await run(command, ["--no-such-option"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Unknown option '--no-such-option'\.\n\nnpm /);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(inFolder("absent"))).toBe(false);
  });
});

/** Those that open the database of DATA_DIR, with what they need at least. */
const onData: Readonly<Record<string, readonly string[]>> = {
  start: [],
  verify: [],
  housekeeping: [],
  "audit:verify": [],
  "rotate-keys": [],
  token: ["--manager", "mgr-1", "--role", "HR"],
  import: ["web"],
  export: ["out"],
  backup: ["file"],
  restore: ["file"],
};

describe("a data folder that cannot be one", () => {
  test.concurrent.each(Object.keys(onData))("npm run %s says so in a sentence", async (command) => {
    const file = inFolder(`file of ${command.replace(":", " ")}`);
    await writeFile(file, "");
    const { code, stderr } = await run(command, onData[command]!, { DATA_DIR: file });
    expect(code).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("also where nothing may be written", async () => {
    const { code, stderr } = await run("start", [], { DATA_DIR: "/sys/knowledge-network" });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^The data folder \/sys\/knowledge-network cannot be written \(\w+\): make it writable, or set DATA_DIR to another folder\.\n$/,
      ),
    });
  });
});

test("a variable that looks like a setting is named, with the setting that it may be meant for", async () => {
  const { stderr } = await run("verify", ["--help"], { NEO4J_URL: "bolt://127.0.0.1:1", JWT_SECRETS: "a secret" });
  expect(stderr).toBe(
    "JWT_SECRETS is not a setting and has no effect. Did you mean JWT_SECRET?\n" +
      "NEO4J_URL is not a setting and has no effect. Did you mean NEO4J_URI?\n",
  );
});

/** The main ways stand in an order in which each finds what it needs; a command that is tried elsewhere says where. */
const elsewhere: Readonly<Record<string, string>> = {
  bench: "test/program/bench.test.ts",
  load: "test/crash/crash.test.ts",
  mutate: "test/program/mutate.test.ts",
  start: "test/program/program.test.ts",
};

describe("the main way of", () => {
  let server: ManagedServer;
  const tried = new Set<string>();
  const env = () => ({ DATA_DIR: inFolder("data") });
  /** Runs a command that must end well; answers what it printed. */
  const main = async (command: string, args: readonly string[] = [], environment: Record<string, string> = env()) => {
    tried.add(command);
    const ended = await run(command, args, environment);
    expect({ command, ...ended }).toMatchObject({ code: 0 });
    return ended;
  };

  beforeAll(async () => {
    await copyPrepared(nothing, inFolder("data"));
    // One server for all of them: each would start it, and stop it.
    server = await openServer({ dataDir: inFolder("data"), report: () => undefined });
  });
  afterAll(() => server?.close());

  test("demo: writes files, and only with --load fills a database, which must be empty", async () => {
    const small = ["--scale", "0.01", "--today", "2026-06-30"];
    const written = await main("demo", [...small, "--folder", inFolder("csv")]);
    expect(written).toMatchObject({
      stdout: expect.stringMatching(/^[\d,]+ rows .* were written to .*csv\.\n$/),
      stderr: "",
    });
    const loaded = await main("demo", [...small, "--load"]);
    expect(loaded.stderr).toMatch(/The demo institution is loaded: it took \d+ s\.\n$/);
    const again = await run("demo", [...small, "--load"], env());
    expect(again).toEqual({
      code: 1,
      stdout: "",
      stderr: "The database is not empty: set DATA_DIR to a new folder, and run this again.\n",
    });
  });

  test("token: prints it and nothing else, and says when nobody has that id", async () => {
    const jwt = /^[\w-]+\.[\w-]+\.[\w-]+\n$/;
    expect(await main("token", ["--persona", "MANAGER"])).toEqual({
      code: 0,
      stdout: expect.stringMatching(jwt),
      stderr: "",
    });
    const known = await main("token", ["--manager", "mgr-000007", "--role", "MANAGER"]);
    expect(known).toEqual({ code: 0, stdout: expect.stringMatching(jwt), stderr: "" });
    expect(await main("token", ["--manager", "mgr-nobody", "--role", "MANAGER"])).toEqual({
      code: 0,
      stdout: expect.stringMatching(jwt),
      stderr:
        "Nobody with the id mgr-nobody works here: the API will refuse this token until somebody with this id does.\n",
    });
  });

  test("verify", async () => expect((await main("verify")).stdout).toMatch(/All \d+ rules hold\.\n$/));
  test("housekeeping", async () =>
    expect((await main("housekeeping")).stdout).toMatch(/^\d+ mentorships were proposed/));
  test("rotate-keys", async () =>
    expect((await main("rotate-keys")).stdout).toMatch(/^The numbers of \d+ clients are/));
  test("audit:verify", async () =>
    expect((await main("audit:verify")).stdout).toMatch(/^The audit trail is complete: /));
  test("backup", async () => {
    await main("backup", [inFolder("backup")]);
    expect(existsSync(inFolder("backup"))).toBe(true);
  });
  test("export", async () =>
    expect((await main("export", [inFolder("exported")])).stdout).toMatch(
      /rows were written to \d+ files in .*exported\.\n/,
    ));

  test("import: after it there is no demo any more", async () => {
    expect((await main("import", [inFolder("csv")])).stdout).toContain("managers.csv");
    const { code, stdout, stderr } = await run("token", ["--persona", "MANAGER"], env());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^There are no demo tokens, .*npm run -s token/);
  });

  test("restore", async () => {
    const data = inFolder("restored");
    await mkdir(data);
    await copyFile(join(inFolder("data"), "identity-keys"), join(data, "identity-keys"));
    expect((await main("restore", [inFolder("backup")], { DATA_DIR: data })).stdout).toMatch(
      /^The backup is restored\. /,
    );
  });

  test("documents: into the data folder", async () => {
    const { stdout } = await main("documents", ["web/documents"]);
    const file = join(inFolder("data"), "trusted-documents.json");
    expect(stdout).toContain(`TRUSTED_DOCUMENTS=${file}`);
    expect(Object.keys(JSON.parse(await readFile(file, "utf8"))).length).toBeGreaterThan(5);
  });

  test.each([
    ["schema", "schema/schema.graphql"],
    ["generate", "src/kernel/cypher/statements.ts"],
    ["generate", "cypher/clients/derived.cypher"],
  ])("%s: what is committed", async (command, file) => {
    const before = await readFile(file, "utf8");
    await main(command);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("cypher: a statement with its predicates written out, or the names that hold a part of one", async () => {
    const { stdout } = await main("cypher", ["exchange/serves/write"]);
    expect(stdout).toMatch(/^\/\/ Writes new and changed assignments\./);
    expect(stdout).not.toContain("hasOneLead(");
    expect((await main("cypher", ["exchange/products"])).stdout).toBe(
      "exchange/products/keys\nexchange/products/rows\nexchange/products/write\n",
    );
    expect(await run("cypher", ["no/such"])).toEqual({
      code: 1,
      stdout: "",
      stderr: 'There is no statement with "no/such" in its name.\n',
    });
  });

  test("every command", () => expect([...tried, ...Object.keys(elsewhere)].sort()).toEqual([...commands].sort()));
});
