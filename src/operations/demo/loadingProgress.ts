import type { Progress } from "../../kernel/exchange/progress.js";
import { progressTo } from "../embedded/progress.js";

/** Tells every few seconds how far the loading of a demo institution is, and for how long it has been going on. */
export function loadingProgress(report: (line: string) => void): Progress & { ended(): void } {
  const begun = performance.now();
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
  const told = progressTo(report);
  let step = "";
  let total = 0;
  return {
    start(name, of) {
      step = name;
      total = of;
      told.say(`${step} (${seconds()})`);
    },
    at: (done) => told.say(`${step}: ${total > 0 ? `${Math.floor((100 * done) / total)}%` : "…"} (${seconds()})`),
    end() {},
    ended: () => told.done(`The demo institution is loaded: it took ${seconds()}.`),
  };
}
