import type { Context } from "../context.js";
import { ownerOf } from "../owner.js";
import { refuse } from "../refusal/refuse.js";
import { Semaphore } from "../semaphore.js";

/**
 * Heavy operations and files that are worked out at once, and of one viewer. Each takes the database and this process
 * some tenths of a second.
 */
const atOnce = 8;
const each = 2;

/** Does heavy work of a viewer in their turn. Throws DEADLINE_EXCEEDED when the turn did not come in time. */
export type InTurn = <T>(context: Context, work: () => Promise<T>) => Promise<T>;

/** A line for heavy work that goes round the viewers: however much one asks for, others are answered meanwhile. */
export function heavyTurns(): InTurn {
  const turns = new Semaphore(atOnce, each);
  return async ({ signal }, work) => {
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      return work();
    };
    return turns.run(begin, signal, ownerOf(signal)).catch((error) => {
      if (hasBegun || !(error instanceof DOMException) || error.name !== "TimeoutError") throw error;
      throw refuse(
        "DEADLINE_EXCEEDED",
        `Too many expensive requests: only ${each} per person run at once. Wait for an answer before you send the next.`,
      );
    });
  };
}
