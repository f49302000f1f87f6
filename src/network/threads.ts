import { Worker } from "node:worker_threads";
import type { DatabaseOptions } from "../neo4j/database.js";
import type { Done, Work } from "./networkWorker.js";

/** Threads at once: a second one, so that a quick piece of work need not wait for a long one. */
const most = 2;
/** How long a thread waits for more work, in ms. */
const idleMs = 30_000;

/** The compiled worker: also when the program runs from its sources, as in tests, since a thread starts from JavaScript. */
const script = new URL("../../dist/network/networkWorker.js", import.meta.url);

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
  readonly #waiting: Waiting[] = [];
  #busy = 0;

  constructor(options: DatabaseOptions) {
    this.#options = options;
  }

  do(work: Work, signal: AbortSignal): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, signal, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    while (this.#busy < most) {
      const waiting = this.#waiting.shift();
      if (!waiting) return;
      if (waiting.signal.aborted) waiting.reject(waiting.signal.reason);
      else this.#run(waiting);
    }
  }

  #run({ work, signal, resolve, reject }: Waiting): void {
    this.#busy++;
    const worker = this.#taken();
    const end = (isUsable: boolean, settle: () => void) => {
      worker.removeAllListeners();
      signal.removeEventListener("abort", abort);
      this.#busy--;
      if (isUsable) this.#keep(worker);
      else void worker.terminate();
      settle();
      this.#next();
    };
    const abort = () => end(false, () => reject(signal.reason));
    signal.addEventListener("abort", abort, { once: true });
    worker.on("message", (done: Done) => end(true, () => resolve(done)));
    worker.on("error", (error) => end(false, () => reject(error)));
    worker.on("exit", (code) => end(false, () => reject(new Error(`The thread ended with ${code}.`))));
    worker.postMessage(work);
  }

  #taken(): Worker {
    const idle = this.#idle.pop();
    clearTimeout(idle?.timer);
    const worker = idle?.worker ?? new Worker(script, { workerData: this.#options });
    // The program ends when all else has ended, whatever a thread is doing.
    worker.unref();
    return worker;
  }

  #keep(worker: Worker): void {
    const kept = {
      worker,
      timer: setTimeout(() => {
        this.#idle.splice(this.#idle.indexOf(kept), 1);
        void worker.terminate();
      }, idleMs).unref(),
    };
    this.#idle.push(kept);
  }
}
