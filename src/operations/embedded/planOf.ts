import { randomBytes } from "node:crypto";
import type { Plan } from "../../../neo4j/plan.d.mts";
import { type Memory, passwordArguments, serverArguments } from "./commandLine.js";
import { resolveJars } from "./jars.js";
import { findJava } from "./java.js";
import type { Layout } from "./layout.js";
import { isAlive, type Owner } from "./owner.js";
import { freePort, isFree, refuseTakenPort } from "./port.js";
import { javaNeededBy } from "./version.js";

/** What the server of a data folder is started with. */
export interface Wish extends Memory {
  readonly version: string;
  /** Folder of the jars. */
  readonly jars: string;
  /** Bolt port; a free one if undefined. */
  readonly port?: number;
  readonly report: (line: string) => void;
}

/**
 * What the watcher must know to start a server: brings the jars and finds Java first.
 * @param before the owner before, whose port is kept where possible, because its users may still be there
 * @throws OperatorError if there is no Java, no way to the jars, or the port that is wished for is taken
 */
export async function planOf(wish: Wish, layout: Layout, before: Owner | null): Promise<Plan> {
  const java = await findJava(javaNeededBy(wish.version));
  await resolveJars(wish.version, wish.jars, wish.report);
  const port = await portAfter(before, wish.port);
  return {
    folder: layout.watcher,
    java,
    serverArguments: serverArguments(wish.version, wish.jars, layout, port, wish),
    passwordArguments: passwordArguments(wish.jars),
    passwordFile: layout.passwordFile,
    // Hexadecimal, because Neo4j's own command reads it from a file in which other signs have a meaning.
    newPassword: randomBytes(24).toString("hex"),
    home: layout.home,
    conf: layout.conf,
    store: layout.store,
    log: layout.consoleLog,
    port,
  };
}

async function portAfter(before: Owner | null, wished: number | undefined): Promise<number> {
  const isStillOurs = isAlive(before?.java ?? null);
  if (wished !== undefined) {
    if (!(isStillOurs && before?.port === wished)) await refuseTakenPort(wished);
    return wished;
  }
  if (before?.port !== undefined && (isStillOurs || (await isFree(before.port)))) return before.port;
  return freePort();
}
