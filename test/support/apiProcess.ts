import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { DatabaseOptions } from "../../src/kernel/database/database.js";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** With which the program in the tests signs and checks tokens. */
export const tokenSecret = "a secret of the tests that is long enough";

export interface ApiProcess {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

/** Starts the compiled program in demo mode on a Neo4j that is there, and waits until it listens. */
export async function startApi(
  { uri, user, password, vault }: DatabaseOptions,
  port = 0,
  environment: Record<string, string> = {},
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [program], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      IDENTITY_KEYS: (vault?.keys ?? []).map(({ id, key }) => `${id}:${key}`).join(),
      IDENTITY_INDEX_KEY: vault?.indexKey ?? "",
      JWT_SECRET: tokenSecret,
      DEMO: "on",
      NODE_ENV: "",
      LOG_LEVEL: "warn",
      PORT: String(port),
      // Tests run on cold databases and busy machines.
      REQUEST_TIMEOUT_MS: "50000",
      // Planning what no test asks would take the processor from those that run.
      PLAN_AHEAD: "needed",
      ...environment,
    },
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let told = "";
  child.stderr.on("data", (chunk) => (told += chunk));
  child.stdout.on("data", (chunk) => (told += chunk));
  let url: string | undefined;
  for (let left = 600; left > 0 && child.exitCode === null && !url; left--) {
    url = /^Web client: (\S+)\/$/m.exec(told)?.[1];
    if (!url) await pause(100);
  }
  if (!url) throw new Error(`The program did not start:\n${told}`);
  return {
    url,
    port: Number(new URL(url).port),
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
