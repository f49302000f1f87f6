import { isAway } from "../database/faults.js";
import { refuse } from "./refuse.js";

/** For `.catch`: throws what a fault below a resolver means for the caller. */
export const throwRefusal = (error: unknown): never => {
  throw asRefusal(error);
};

/** What a read gave, or the refusal that its fault means for the caller. */
export const orRefusal = <T>(read: Promise<T>): Promise<T> => read.catch(throwRefusal);

/** What a fault below a resolver means for the caller. Any other fault is an internal error and is rethrown. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return refuse("DEADLINE_EXCEEDED", "The request took too long: ask for less, or try again.");
  }
  if (isAway(error))
    return refuse("UNAVAILABLE", "The database does not answer at the moment; try again in a few seconds.");
  return error;
}
