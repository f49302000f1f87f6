import { untilAborted } from "./kernel/database/untilAborted.js";
import type { Running } from "./serve.js";

const everyMs = 5000;

/** Says how far planning is, and when the program is ready to answer, where; nothing more once it is stopped. */
export async function tellReady(
  { url, warmer }: Running,
  report: (line: string) => void,
  stopped: AbortSignal,
): Promise<void> {
  const timer = setInterval(() => {
    const { planned, needed, secondsLeft } = warmer.progress;
    report(`Getting ready: ${planned} of ${needed} statements are planned, about ${secondsLeft} s left.`);
  }, everyMs).unref();
  const tell = () => report(`Ready. The API is at ${url}; open ${new URL("/", url)} in a browser.`);
  await untilAborted(warmer.ready, stopped).then(tell, () => undefined);
  clearInterval(timer);
}
