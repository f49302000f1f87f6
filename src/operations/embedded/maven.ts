import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { OperatorError } from "../../kernel/operatorError.js";
import { neo4jFolder } from "./layout.js";

const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const OTHERWISE = "or set NEO4J_URI to a running server.";

/**
 * Copies the jars of a server into a folder, downloading what this machine has not downloaded before.
 * @param onJar called after each jar that was downloaded, with its size as Maven prints it, such as "1.2 MB"
 * @throws OperatorError if there is no Maven, or it could not bring them
 */
export async function copyJars(version: string, folder: string, onJar: () => void, env = process.env): Promise<void> {
  const options = ["--batch-mode", "-f", join(neo4jFolder, "pom.xml"), `-Dneo4j.version=${version}`];
  const maven = spawn("mvn", [...options, COPY, `-DoutputDirectory=${folder}`, "-DincludeScope=runtime"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const problems: string[] = [];
  createInterface({ input: maven.stdout }).on("line", (line) => {
    if (/Downloaded from .*\.jar \(/.test(line)) onJar();
    if (line.includes("ERROR")) problems.push(line);
  });
  createInterface({ input: maven.stderr }).on("line", (line) => problems.push(line));
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once("error", (error) => reject(noMaven(version, error)));
    maven.once("close", resolve);
  });
  if (code !== 0) throw notBrought(version, problems);
}

function noMaven(version: string, error: Error): OperatorError {
  return new OperatorError(
    `Neo4j ${version} must be downloaded once with Maven, but mvn could not be run (${error.message}): install Maven, ${OTHERWISE}`,
  );
}

function notBrought(version: string, problems: readonly string[]): OperatorError {
  const text = problems.join("\n");
  if (/JAVA_HOME|java.* not found/i.test(text) && !text.includes("ERROR]")) {
    return new OperatorError(`Maven found no Java: install a JDK, set JAVA_HOME, ${OTHERWISE}`);
  }
  if (/No space left/i.test(text)) {
    return new OperatorError(
      `The disk is full, so Neo4j ${version} could not be downloaded: free some space, ${OTHERWISE}`,
    );
  }
  if (
    /Unknown host|Connection refused|timed out|Network is unreachable|No route|Could not transfer|offline/i.test(text)
  ) {
    return new OperatorError(
      `Neo4j ${version} must be downloaded once, but the Maven repository cannot be reached: connect to the network ` +
        `(behind a proxy, set it in ~/.m2/settings.xml), ${OTHERWISE}`,
    );
  }
  const first = problems.find((line) => line.includes("ERROR")) ?? problems[0] ?? "Maven gave no reason";
  return new OperatorError(
    `Maven could not download Neo4j ${version} (${withoutMarks(first)}): correct this, ${OTHERWISE}`,
  );
}

const withoutMarks = (line: string) => line.replace(/^\W*ERROR\W*/, "").replace(/ -> \[Help.*$/, "");
