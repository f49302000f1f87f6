import { createServer, type Server } from "node:http";
import type { Config } from "../config.js";
import { OperatorError } from "../operatorError.js";

type Address = Pick<Config, "HOST" | "PORT">;

/** Listens at the address of the settings. Throws OperatorError when it cannot be had. */
export function listen(http: Server, { HOST, PORT }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(refusalOf(error, { HOST, PORT }) ?? error));
    http.listen(PORT, HOST, resolve);
  });
}

/** Throws OperatorError when the address is taken: better before minutes of work than after them. */
export async function refuseTakenAddress(address: Address): Promise<void> {
  const trial = createServer();
  await listen(trial, address);
  await new Promise((resolve) => trial.close(resolve));
}

function refusalOf({ code }: NodeJS.ErrnoException, { HOST, PORT }: Address): OperatorError | undefined {
  if (code === "EADDRINUSE")
    return new OperatorError(`Port ${PORT} is used by another program: stop it, or set PORT to another.`);
  if (code === "EACCES") return new OperatorError(`Port ${PORT} may not be used by you: set PORT to 1024 or more.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new OperatorError(`HOST (${HOST}) is no address of this machine: set it to one, such as 127.0.0.1.`);
  return undefined;
}
