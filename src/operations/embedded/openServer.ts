import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { awaitAnswer } from "./awaitAnswer.js";
import type { Memory } from "./commandLine.js";
import { hold } from "./hold.js";
import { usualJarsFolder } from "./jars.js";
import { layoutOf } from "./layout.js";
import { planOf } from "./planOf.js";
import { prepareFolder } from "./prepareFolder.js";
import type { Lease } from "./takeLease.js";
import { wantedVersion } from "./version.js";

/** A Neo4j server that this process may use until it closes it. */
export interface ManagedServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Lets go of the server; fulfilled when it is down, or when others go on using it. */
  close(): Promise<void>;
}

export interface ServerOptions extends Memory {
  /** Folder of the store, the logs and the password. One server runs per folder, shared by everyone who opens it. */
  readonly dataDir: string;
  /** Folder of the server's jars. Default: NEO4J_JARS_DIR, else in the user's cache. */
  readonly cacheDir?: string;
  /** Version of Neo4j. Default: NEO4J_VERSION, else the one in neo4j/pom.xml. */
  readonly version?: string;
  /** Bolt port on the loopback address. Default: the one of the last time if it is free, else any. */
  readonly port?: number;
  /** Called with lines that report progress. */
  readonly report: (line: string) => void;
}

const PAUSE_MS = 500;
const FAILURE_PAUSE_MS = 10_000;

/**
 * Opens the Neo4j server of a data folder: uses the one that runs, or starts one, which stops when its last user is
 * gone. Answers when the server does. If its watcher dies, it is started again, on the same port.
 * @throws OperatorError with what the person who started the program can do
 */
export async function openServer(options: ServerOptions): Promise<ManagedServer> {
  const layout = layoutOf(resolve(options.dataDir));
  const version = options.version ?? wantedVersion(process.env);
  const jars = resolve(options.cacheDir ?? (process.env.NEO4J_JARS_DIR || usualJarsFolder(version)));
  const { report } = options;

  await prepareFolder(layout);
  let lease = await take();
  const server = await answering(lease);
  let isClosing = false;
  const kept = keep();
  return {
    ...server,
    async close() {
      isClosing = true;
      await lease.leave();
      await kept;
    },
  };

  function take(): Promise<Lease> {
    return hold(layout, (before) => planOf({ ...options, version, jars }, layout, before), report);
  }

  async function answering(lease: Lease) {
    const password = (await readFile(layout.passwordFile, "utf8")).trim();
    const server = { uri: `bolt://127.0.0.1:${lease.owner.port}`, user: "neo4j", password };
    try {
      await awaitAnswer(lease, server, layout, report);
    } catch (error) {
      await lease.leave();
      throw error;
    }
    lease.confirm();
    return server;
  }

  /** Takes a new lease whenever the watcher has died, which also stops the server it left behind and starts another. */
  async function keep(): Promise<void> {
    for (;;) {
      await lease.ended;
      if (isClosing) return;
      await sleep(PAUSE_MS);
      if (isClosing) return;
      report("The process that watches the database ended. It is restarted.");
      try {
        lease = await take();
        if (isClosing) return await lease.leave();
        await answering(lease);
        report("The database answers again.");
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
        await sleep(FAILURE_PAUSE_MS);
      }
    }
  }
}
