import { createServer } from "node:net";
import { OperatorError } from "../../kernel/operatorError.js";

/**
 * Below the range that systems take outgoing connections from: a port in it could be gone when Neo4j is ready to
 * listen.
 */
const FIRST = 20_000;
const COUNT = 12_000;

/** Whether a loopback port can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** A loopback port that nothing listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}

/** @throws OperatorError if another program listens on the port that was asked for */
export async function refuseTakenPort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new OperatorError(`Port ${port} is used by another program: stop that program, or choose another Bolt port.`);
}
