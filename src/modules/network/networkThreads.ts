import { Worker } from "node:worker_threads";
import type { DatabaseOptions } from "../../kernel/database/database.js";
import { ownerOf } from "../../kernel/owner.js";
import { Round } from "../../kernel/round.js";
import type { Done, Work } from "./networkWorker.js";

/** Threads at once: a second one, so that a quick piece of work need not wait for a long one. */
const most = 2;
/** How long a thread waits for more work, in ms. */
const idleMs = 30_000;

/**
 * The compiled worker: also when the program runs from its sources, as in tests, since a thread starts from JavaScript.
 */
const script = new URL("../../../dist/modules/network/networkWorker.js", import.meta.url);

interface Waiting {
  readonly work: Work;
  readonly signal: AbortSignal;
  readonly resolve: (done: Done) => void;
  readonly reject: (reason: unknown) => void;
}

/** Does work in threads, so that the event loop stays free. Work that is given up ends with its thread. */
export class Threads {
  readonly #options: DatabaseOptions;
  readonly #idle: { worker: Worker; timer: NodeJS.Timeout }[] = [];
  readonly #waiting = new Round<Waiting>();
  #busy = 0;

  constructor(options: DatabaseOptions) {
    this.#options = options;
  }

  do(work: Work, signal: AbortSignal): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(ownerOf(signal), { work, signal, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    while (this.#busy < most) {
      const waiting = this.#waiting.next()?.one;
      if (!waiting) return;
      if (waiting.signal.aborted) waiting.reject(waiting.signal.reason);
      else this.#run(waiting);
    }
  }

  #run({ work, signal, resolve, reject }: Waiting): void {
    this.#busy++;
    const worker = this.#taken();
    const end = (isUsable: boolean, settle: () => void) => {
      // Only our own: a thread without the listeners that Node gave it answers no more.
      worker.off("message", answered).off("error", failed).off("exit", ended);
      signal.removeEventListener("abort", abort);
      this.#busy--;
      if (isUsable) this.#keep(worker);
      else void worker.terminate();
      settle();
      this.#next();
    };
    const answered = (done: Done) => end(true, () => resolve(done));
    const failed = (error: unknown) => end(false, () => reject(error));
    const ended = (code: number) => end(false, () => reject(new Error(`The thread ended with ${code}.`)));
    const abort = () => end(false, () => reject(signal.reason));
    signal.addEventListener("abort", abort, { once: true });
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(work);
  }

  #taken(): Worker {
    const idle = this.#idle.pop();
    clearTimeout(idle?.timer);
    if (idle) return idle.worker;
    const worker = new Worker(script, { workerData: this.#options });
    // An idle thread may also end, with its connection: this is not reported, and the thread is not used again.
    worker.on("error", () => this.#forget(worker)).on("exit", () => this.#forget(worker));
    // The program ends when all else has ended, whatever a thread is doing.
    worker.unref();
    return worker;
  }

  #keep(worker: Worker): void {
    const timer = setTimeout(() => {
      this.#forget(worker);
      void worker.terminate();
    }, idleMs).unref();
    this.#idle.push({ worker, timer });
  }

  #forget(worker: Worker): void {
    const at = this.#idle.findIndex((idle) => idle.worker === worker);
    if (at < 0) return;
    clearTimeout(this.#idle[at]!.timer);
    this.#idle.splice(at, 1);
  }
}
