import { parentPort, workerData } from "node:worker_threads";
import { makePlan } from "./makePlan.js";
import type { Phase, Plan, PlanWish } from "./plan.js";
import type { Pool } from "./pool.js";

/** Messages of the thread: progress, or the result. */
export type Message = { readonly phase: Phase; readonly done: number } | { readonly plan: Plan };

/** Fewer messages than the solver has steps. */
const leastPauseMs = 100;

const { pool, wish } = workerData as { pool: Pool; wish: PlanWish };
const say = (message: Message) => parentPort?.postMessage(message);
let phase: Phase | undefined;
let saidAt = 0;
const plan = makePlan(pool, wish, (next, done) => {
  if (next === phase && performance.now() - saidAt < leastPauseMs) return;
  phase = next;
  saidAt = performance.now();
  say({ phase: next, done });
});
say({ plan });
