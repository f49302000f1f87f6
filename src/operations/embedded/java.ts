import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { OperatorError } from "../../kernel/operatorError.js";

const run = promisify(execFile);

/** Where package managers put Java: each folder in them may be one. */
const USUAL_FOLDERS = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"];

/**
 * The path of the first Java that is new enough: JAVA_HOME, then PATH, then where package managers put it.
 * @param atLeast the oldest feature release that will do, such as 17
 * @throws OperatorError if there is none
 */
export async function findJava(atLeast: number, env = process.env, usualFolders = USUAL_FOLDERS): Promise<string> {
  const tooOld: string[] = [];
  for (const candidate of await candidates(env, usualFolders)) {
    const release = await releaseOf(candidate);
    if (release === null) continue;
    if (release >= atLeast) return candidate;
    tooOld.push(`${candidate} is Java ${release}`);
  }
  const found = tooOld.length > 0 ? ` (${tooOld.join(", ")})` : "";
  throw new OperatorError(
    `Neo4j requires Java ${atLeast} or newer, but none was found${found}: install it, set JAVA_HOME, ` +
      "or set NEO4J_URI to a running server.",
  );
}

async function candidates(env: NodeJS.ProcessEnv, usualFolders: readonly string[]): Promise<string[]> {
  const onPath = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = await Promise.all(usualFolders.map(javasIn));
  return [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, "bin", "java")] : []),
    ...onPath.map((folder) => join(folder, "java")),
    ...installed.flat(),
  ];
}

async function javasIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const bin = folder.startsWith("/Library") ? ["Contents", "Home", "bin", "java"] : ["bin", "java"];
  return names.sort().map((name) => join(folder, name, ...bin));
}

/** The feature release of a Java, such as 17; null if this is no Java that runs. */
async function releaseOf(path: string): Promise<number | null> {
  try {
    const { stderr } = await run(path, ["-version"], { timeout: 20_000 });
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
    if (first === undefined) return null;
    // Until Java 8 the feature release was the second number: 1.8.
    return Number(first === "1" ? second : first);
  } catch {
    return null;
  }
}
