import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("openAndWait.mjs", import.meta.url));

/** Another program that uses the server of a folder. */
export interface Program {
  /** The address it was given. */
  readonly uri: Promise<string>;
  /** Ends it with a signal; fulfilled when it is gone. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

export function startProgram(dataDir: string): Program {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const uri = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("open ")) resolve(line.slice("open ".length));
    });
    void gone.then(() => reject(new Error("The program ended before it had a server.")));
  });
  uri.catch(() => undefined);
  return {
    uri,
    end(signal) {
      child.kill(signal);
      return gone;
    },
  };
}
