import { Worker } from "node:worker_threads";
import type { Plan, PlanWish, Report } from "../../algorithms/matching/plan.js";
import type { Pool } from "../../algorithms/matching/pool.js";
import type { Message } from "../../algorithms/matching/worker.js";
import { ownerOf } from "../../kernel/owner.js";
import { Semaphore } from "../../kernel/semaphore.js";

/**
 * Plans made at the same time; others wait. Each takes a core and, for ten thousand trainees, some hundred megabytes.
 */
const atOnce = 2;
const turns = new Semaphore(atOnce);

/** The thread's program is compiled; the same from `src` (tests) as from `dist`. */
const program = new URL("../../../dist/algorithms/matching/worker.js", import.meta.url);
const heapMb = 1024;

/**
 * Makes a plan in a thread of its own, so that nothing else waits. Ends the thread, and throws the reason, when
 * `signal` aborts.
 */
export const runPlan = (
  pool: Pool,
  wish: PlanWish,
  signal: AbortSignal,
  report: Report = () => undefined,
): Promise<Plan> =>
  turns.run(
    () =>
      new Promise<Plan>((resolve, reject) => {
        const worker = new Worker(program, {
          workerData: { pool, wish },
          resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        worker.unref();
        const stop = () => {
          reject(signal.reason);
          void worker.terminate();
        };
        signal.addEventListener("abort", stop, { once: true });
        worker.on("message", (message: Message) => {
          if ("plan" in message) resolve(message.plan);
          else report(message.phase, message.done);
        });
        worker.once("error", reject);
        worker.once("exit", (code) => {
          signal.removeEventListener("abort", stop);
          reject(new Error(`The thread that made the plan ended with code ${code}.`));
        });
      }),
    signal,
    ownerOf(signal),
  );
