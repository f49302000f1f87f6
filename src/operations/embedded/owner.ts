import { z } from "zod";
import { isRunning, ownerOf } from "../../../neo4j/ownership.mjs";

const runningProcess = z.object({ pid: z.number(), started: z.string() });

/** What the watcher says about itself and its server. It says where to reach it a moment after it says who it is. */
const owner = runningProcess.extend({
  /** Loopback port on which users hold their connection. */
  control: z.number().optional(),
  /** What a user says first. */
  token: z.string().optional(),
  /** Bolt port of the server. */
  port: z.number().optional(),
  java: runningProcess.optional(),
  /** The server ended before it ever answered. */
  hasFailed: z.boolean().optional(),
});

export type Owner = z.infer<typeof owner>;

/** The watcher that last owned the server of a data folder, dead or alive. */
export function lastOwner(folder: string): Owner | null {
  return owner.safeParse(ownerOf(folder)).data ?? null;
}

export function isAlive(process: Owner | Owner["java"] | null): boolean {
  return isRunning(process);
}
