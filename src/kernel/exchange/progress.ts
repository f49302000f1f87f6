import type { WriteStream } from "node:tty";
import cliProgress from "cli-progress";

/** Receives the progress of a long task. */
export interface Progress {
  /** A step begins; `total` is in bytes or rows, whatever `at` counts. */
  start(step: string, total: number): void;
  at(done: number): void;
  end(): void;
}

export const silent: Progress = { start: () => {}, at: () => {}, end: () => {} };

/** Runs a step and shows its progress; afterwards the terminal line is cleared. */
export async function step<T>(progress: Progress, name: string, total: number, work: () => Promise<T>): Promise<T> {
  progress.start(name, total);
  try {
    return await work();
  } finally {
    progress.end();
  }
}

/** A bar on a terminal, one line for each step elsewhere. */
export function progressOn(stream: WriteStream | NodeJS.WritableStream): Progress {
  return "isTTY" in stream && stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WritableStream): Progress {
  const shown = new cliProgress.SingleBar({
    stream,
    format: "{step} {bar} {percentage}% {eta_formatted}",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  });
  return {
    start: (step, total) => shown.start(Math.max(total, 1), 0, { step: step.padEnd(32) }),
    at: (done) => shown.update(done),
    end: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WritableStream): Progress {
  let current = "";
  let total = 0;
  let shownAt = 0;
  return {
    start: (step, of) => {
      current = step;
      total = of;
      shownAt = Date.now();
      stream.write(`${step}\n`);
    },
    at: (done) => {
      if (Date.now() - shownAt < 5000 || total === 0) return;
      shownAt = Date.now();
      stream.write(`${current}: ${Math.floor((100 * done) / total)}%\n`);
    },
    end: () => {},
  };
}
