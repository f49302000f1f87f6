import { connect } from "node:net";
import { createInterface } from "node:readline";
import type { Owner } from "./owner.js";

/**
 * This process's hold on a server: a connection to its watcher, which ends when the process does, however that comes
 * about.
 */
export interface Lease {
  readonly owner: Owner;
  /** Fulfilled when the watcher ended the lease: it is dead, or its server never answered. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Tells the watcher that the server answers: from now on it is started again when it dies. */
  confirm(): void;
  /** Lets go; fulfilled when other processes go on using the server, or when it is down. */
  leave(): Promise<void>;
}

/** Takes a lease from a watcher; null if it is ending, or has not said yet where it can be reached. */
export function takeLease(owner: Owner, onRestart: () => void): Promise<Lease | null> {
  const { control, token } = owner;
  if (control === undefined || token === undefined) return Promise.resolve(null);
  return new Promise((resolve) => {
    const socket = connect({ port: control, host: "127.0.0.1", allowHalfOpen: true });
    let isOver = false;
    const ended = new Promise<void>((over) => {
      socket.once("close", () => {
        isOver = true;
        over();
        resolve(null);
      });
    });
    const lease: Lease = {
      owner,
      ended,
      hasEnded: () => isOver,
      confirm: () => socket.write("answers\n"),
      leave() {
        socket.ref();
        socket.end();
        return ended;
      },
    };
    socket.on("error", () => socket.destroy());
    socket.once("end", () => socket.end());
    socket.write(`${token}\n`);
    const lines = createInterface({ input: socket });
    // Node raises the socket's errors here too: a watcher that has just ended is met by closing the socket, above.
    lines.on("error", () => undefined);
    lines.on("line", (line) => {
      if (line === "restarting") onRestart();
      if (line !== "joined") return;
      // A program that has nothing left to do may end without closing the server first.
      socket.unref();
      resolve(lease);
    });
  });
}
