import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

export const rounded = (number) => Math.round(number * 100) / 100;
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const machineOf = (memory) => ({
  cpu: `${cpus().length} × ${cpus()[0].model}`,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: loadavg().map(rounded),
  ...memory,
  at: new Date().toISOString(),
});

export async function versionsOf(driver) {
  const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  const { agent } = await driver.getServerInfo();
  const { dependencies } = read("peers/package.json");
  return {
    node: process.version,
    neo4j: agent,
    driver: read("../node_modules/neo4j-driver/package.json").version,
    peers: dependencies,
  };
}

/** One row for each workload, number of callers and contender: medians of its rounds. */
export class Results {
  #rows = new Map();

  add({ workload, callers, contender }, told) {
    const key = `${workload.number} ${callers} ${contender.name}`;
    const row = this.#rows.get(key) ?? { workload: workload.number, callers, contender: contender.name, told: [] };
    row.told.push(told);
    this.#rows.set(key, row);
  }

  get rows() {
    return [...this.#rows.values()].map(({ told, ...row }) => ({
      ...row,
      requests: told.reduce((sum, { requests }) => sum + requests, 0),
      failed: told.reduce((sum, { failed }) => sum + failed, 0),
      ...Object.fromEntries(
        ["rps", "p50", "p99", "cpuApi", "cpuDatabase", "cpuGenerator"]
          .filter((name) => told[0][name] !== undefined)
          .map((name) => [name, rounded(median(told.map((one) => one[name])))]),
      ),
    }));
  }
}

export function tableOf(results) {
  const cells = ({ workload, callers, contender, rps, p50, p99, cpuApi = "", cpuDatabase = "", failed }) =>
    `${String(workload).padStart(8)} ${String(callers).padStart(7)} ${contender.padEnd(14)}${[rps, p50, p99, cpuApi, cpuDatabase].map((cell) => String(cell).padStart(9)).join("")}${failed ? `  ${failed} failed` : ""}\n`;
  const head = { workload: "workload", callers: "callers", contender: "contender", rps: "rps", p50: "p50", p99: "p99" };
  return [{ ...head, cpuApi: "cpuApi", cpuDatabase: "cpuDb" }, ...results].map(cells).join("");
}
