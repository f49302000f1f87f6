import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkServer, versionOf } from "../../../src/kernel/database/serverVersion.js";
import { resolveJars } from "../../../src/operations/embedded/jars.js";
import { findJava } from "../../../src/operations/embedded/java.js";
import { openServer } from "../../../src/operations/embedded/openServer.js";
import { wantedVersion } from "../../../src/operations/embedded/version.js";
import { newFolder } from "../../support/newFolder.js";

let folder: Awaited<ReturnType<typeof newFolder>>;
const lines: string[] = [];
const report = (line: string) => lines.push(line);

beforeEach(async () => {
  lines.length = 0;
  folder = await newFolder();
});
afterEach(() => folder.remove());

/** A program in a folder of its own, which is all that is on the path. */
async function onlyOnPath(name: string, script: string): Promise<NodeJS.ProcessEnv> {
  const path = join(folder.path, "bin", name);
  await mkdir(join(folder.path, "bin"), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return { PATH: join(folder.path, "bin") };
}

/** What stands for Maven copies two jars into the folder that it is given, or does something else first. */
const maven = (first = "") => `for a; do case "$a" in -DoutputDirectory=*) to="\${a#*=}";; esac; done
/bin/mkdir -p "$to"; echo >> "$to/../runs"
: > "$to/neo4j-5.26.30.jar"; ${first}
echo "[INFO] Downloaded from central: x/neo4j-bolt-5.26.30.jar (1.0 MB at 1.0 MB/s)"
: > "$to/neo4j-bolt-5.26.30.jar"`;

const jars = () => join(folder.path, "cache", "jars");
const resolve = (env: NodeJS.ProcessEnv) => resolveJars("5.26.30", jars(), report, env);

test("no Java", async () => {
  await expect(findJava(17, { PATH: "" }, [])).rejects.toThrow(
    /^Neo4j requires Java 17 or newer, but none was found: install it, set JAVA_HOME, or set NEO4J_URI/,
  );
});

test("a Java that is too old is named", async () => {
  const env = await onlyOnPath("java", `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
  await expect(findJava(17, env, [])).rejects.toThrow(/none was found \(.*java is Java 11\)/);
  const old = await onlyOnPath("java", `echo 'java version "1.8.0_292"' >&2`);
  await expect(findJava(17, old, [])).rejects.toThrow(/is Java 8/);
});

test("a Java that is new enough is found wherever it is", async () => {
  const env = await onlyOnPath("java", `echo 'openjdk version "21" 2023-09-19' >&2`);
  expect(await findJava(21, env, [])).toBe(join(folder.path, "bin", "java"));
  expect(await findJava(21, { JAVA_HOME: folder.path }, [])).toBe(join(folder.path, "bin", "java"));
});

test("the version of the server can be chosen, and what is none is refused by name", () => {
  expect(wantedVersion({})).toMatch(/^5\.26\./);
  expect(wantedVersion({ NEO4J_VERSION: "" })).toMatch(/^5\.26\./);
  expect(wantedVersion({ NEO4J_VERSION: "2026.08.1" })).toBe("2026.08.1");
  expect(() => wantedVersion({ NEO4J_VERSION: "latest" })).toThrow('NEO4J_VERSION ("latest") must look like 5.26.30.');
});

test("no Maven", async () => {
  await expect(resolve({ PATH: "" })).rejects.toThrow(/mvn could not be run .*: install Maven, or set NEO4J_URI/);
});

test("no network", async () => {
  const env = await onlyOnPath("mvn", "echo '[ERROR] Could not transfer artifact: repo: Unknown host repo'; exit 1");
  await expect(resolve(env)).rejects.toThrow(
    /the Maven repository cannot be reached: connect to the network .*NEO4J_URI/,
  );
});

test("a download that was cut off is not taken for a whole one", async () => {
  const cut = await onlyOnPath("mvn", maven("echo '[ERROR] something else -> [Help 1]'; exit 1"));
  await expect(resolve(cut)).rejects.toThrow(
    /Maven could not download Neo4j 5\.26\.30 \(something else\): correct this/,
  );
  await resolve(await onlyOnPath("mvn", maven()));
  expect((await readdir(jars())).sort()).toEqual(["neo4j-5.26.30.jar", "neo4j-bolt-5.26.30.jar"]);
});

test("several at once download once", async () => {
  const env = await onlyOnPath("mvn", maven("/bin/sleep 1"));
  await Promise.all([resolve(env), resolve(env), resolve(env)]);
  expect((await readdir(join(folder.path, "cache"))).sort()).toEqual(["jars", "jars.lock", "runs"]);
  expect(lines.filter((line) => line.includes("with Maven, once"))).toHaveLength(1);
});

test("a folder of jars that holds something else is left alone", async () => {
  await mkdir(jars(), { recursive: true });
  await writeFile(join(jars(), "mine.txt"), "");
  await expect(resolve({ PATH: "" })).rejects.toThrow(/does not contain the jars of Neo4j 5\.26\.30: empty it/);
});

test("a data folder that cannot be made", async () => {
  await writeFile(join(folder.path, "file"), "");
  const opened = openServer({ dataDir: join(folder.path, "file", "data"), report });
  await expect(opened).rejects.toThrow(/cannot be written \(ENOTDIR\): make it writable, or set DATA_DIR/);
});

test("a port that is taken", async () => {
  const other = createServer();
  const port = await new Promise<number>((listening) =>
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      listening(typeof address === "object" && address ? address.port : expect.fail());
    }),
  );
  const opened = openServer({ dataDir: folder.path, port, report });
  await expect(opened).rejects.toThrow(`Port ${port} is used by another program: stop that program`);
  other.close();
});

test("a given address where nobody answers", async () => {
  const driver = neo4j.driver("bolt://127.0.0.1:1", neo4j.auth.basic("neo4j", "x"), { connectionTimeout: 2000 });
  await expect(checkServer(driver, "bolt://127.0.0.1:1")).rejects.toThrow(
    /No Neo4j server answers at bolt:.*NEO4J_URI/,
  );
  await driver.close();
});

test.each(["Neo4j/4.4.40", "Neo4j/5.25.1"])("a given server of version %s is too old", (agent) => {
  expect(() => versionOf(agent, "bolt://old")).toThrow(
    `The server at bolt://old is ${agent}, but Neo4j 5.26 or newer is required: upgrade it`,
  );
});

test.each([
  ["Neo4j/5.26.0", "5.26.0"],
  ["Neo4j/5.27-aura", "5.27-aura"],
  ["Neo4j/2026.08.1", "2026.08.1"],
])("a given server of version %s will do", (agent, version) => {
  expect(versionOf(agent, "bolt://new")).toBe(version);
});
