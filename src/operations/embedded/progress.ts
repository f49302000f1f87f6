const EVERY_MS = 5_000;

export interface Progress {
  say(line: string): void;
  done(line: string): void;
}

/** Tells how far something is: on a terminal one line that changes, elsewhere a plain line now and then. */
export function progressTo(report: (line: string) => void, terminal = process.stderr): Progress {
  let last = Date.now();
  if (terminal.isTTY) {
    return {
      say: (line) => terminal.write(`\r\u001b[K${line}`),
      done(line) {
        terminal.write("\r\u001b[K");
        report(line);
      },
    };
  }
  return {
    say(line) {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      report(line);
    },
    done: report,
  };
}
