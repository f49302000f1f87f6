import { chmod, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claim, release } from "../../../neo4j/ownership.mjs";
import { OperatorError } from "../../kernel/operatorError.js";
import { copyJars } from "./maven.js";
import { progressTo } from "./progress.js";

/** The jars are the same for every project of a user, so they are kept with the user's other caches. */
export function usualJarsFolder(version: string, env = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "knowledge-network", `neo4j-${version}`);
}

/**
 * Makes sure that a folder holds the jars of a server, downloading them once (123 MB). They are brought into a folder
 * beside it that is renamed when it is whole, so what is there is always whole. Two processes at once: one waits.
 * @throws OperatorError if they cannot be brought, or the folder holds something else
 */
export async function resolveJars(
  version: string,
  folder: string,
  report: (line: string) => void,
  env = process.env,
): Promise<void> {
  if (await isWhole(folder, version)) return;
  await refuseOtherContent(folder, version);
  await makeParent(folder);
  const lock = `${folder}.lock`;
  for (let claimed = claim(lock); ; claimed = claim(lock)) {
    if (claimed) {
      try {
        if (!(await isWhole(folder, version))) await bring(version, folder, report, env);
        return;
      } finally {
        release(claimed.file);
      }
    }
    await sleep(500);
  }
}

async function bring(version: string, folder: string, report: (line: string) => void, env: NodeJS.ProcessEnv) {
  // A new folder each time: the Maven of a program that was killed may still be writing into the one before.
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  report(`Downloading Neo4j ${version} with Maven, once (123 MB, about half a minute).`);
  const progress = progressTo(report);
  let jars = 0;
  const said = () => progress.say(`Neo4j ${version}: ${++jars} of about 220 files downloaded`);
  try {
    await copyJars(version, unfinished, said, env);
    await chmod(unfinished, 0o755);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  progress.done(`Neo4j ${version} is in ${folder}.`);
}

async function isWhole(folder: string, version: string): Promise<boolean> {
  const names = await namesIn(folder);
  return names.includes(`neo4j-${version}.jar`) && names.includes(`neo4j-bolt-${version}.jar`);
}

async function refuseOtherContent(folder: string, version: string): Promise<void> {
  if ((await namesIn(folder)).length === 0) return;
  throw new OperatorError(
    `The folder ${folder} does not contain the jars of Neo4j ${version}: empty it, or set NEO4J_JARS_DIR to another folder.`,
  );
}

async function makeParent(folder: string): Promise<void> {
  try {
    await mkdir(dirname(folder), { recursive: true });
  } catch {
    throw new OperatorError(
      `The folder ${dirname(folder)} cannot be written: make it writable, or set NEO4J_JARS_DIR to another folder.`,
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
