// The load generator as a process of its own, and what a contender's answers under load cost.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chanceOf, shuffled } from "./people.mjs";
import { cpuOf } from "./process.mjs";

export function startGenerator() {
  const child = fork(fileURLToPath(new URL("generator.mjs", import.meta.url)));
  return {
    /** Asks `requests` for so many seconds, or so many of them at `most`; see generator.mjs for the answer. */
    run: (work) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error("The load generator ended."));
        child.once("exit", ended);
        child.once("message", (answer) => {
          child.off("exit", ended);
          resolve(answer);
        });
        child.send(work);
      }),
    end: () => child.connected && child.disconnect(),
  };
}

/**
 * What so many callers of a contender were answered: rps, p50 and p99 in ms, and processor time in ms for each request
 * of the contender, the database and the generator, and how many requests `failed`. Throws when all did.
 */
export async function measure(generator, { workload, cases, callers, contender, seconds, databasePid }) {
  const order = shuffled(cases, chanceOf(callers));
  const requests = order.map((one) => ({ token: one.token, body: contender.body(workload, one), must: one.must }));
  const before = [cpuOf(contender.pid), cpuOf(databasePid)];
  const told = await generator.run({ url: contender.url, requests, callers, seconds });
  if (told.failed === told.requests) throw new Error(`${contender.name}, (${workload.number}): ${told.errors[0]}`);
  const cpuApi = (cpuOf(contender.pid) - before[0]) / told.requests;
  const cpuDatabase = (cpuOf(databasePid) - before[1]) / told.requests;
  return { ...told, cpuApi, cpuDatabase };
}
