import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));

/** The compiled program as a process of its own. */
export interface Api {
  readonly url: string;
  readonly pid: number;
  /** Lines that it logged of faults of its own. */
  readonly faults: readonly string[];
  /** Ends it with a signal; fulfilled when it is gone, with its exit code. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** Starts the program; fulfilled when it listens. */
export async function startApi(environment: Record<string, string>): Promise<Api> {
  const env = { ...process.env, LOG_LEVEL: "warn", NODE_ENV: "", DEMO: "off", ...environment };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const faults: string[] = [];
  createInterface({ input: child.stdout! }).on("line", (line) => {
    if (line.includes('"level":50')) faults.push(line);
  });
  const url = await listening(child);
  return {
    url,
    pid: child.pid!,
    faults,
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  let told = "";
  child.stdout?.on("data", (chunk) => (told += chunk));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr! }).on("line", (line) => {
      told += `${line}\n`;
      const url = /^GraphQL: (\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once("exit", () => reject(new Error(`The program ended:\n${told}`)));
  });
}
