// How our program's answers slow down as the institution grows: the same run by itself, one caller, on one scale after the other.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const program = fileURLToPath(new URL("run.mjs", import.meta.url));

/** `given.growth` names the scales, as "1,10,100". */
export async function growth(given) {
  const scales = given.growth.split(",").map((scale) => scale.trim());
  const folder = await mkdtemp(join(tmpdir(), "bench-growth-"));
  const reports = [];
  try {
    for (const scale of scales) {
      process.stderr.write(`Scale ${scale}.\n`);
      const file = join(folder, `${scale}.json`);
      const same = ["rounds", "seconds", "warm", "heap", "page-cache"].flatMap((name) => [`--${name}`, given[name]]);
      const own = [
        "--contenders",
        "ours",
        "--callers",
        "1",
        "--workloads",
        "1,2,3,4,7",
        "--scale",
        scale,
        "--json",
        file,
      ];
      await promisify(execFile)(process.execPath, [program, ...own, ...same], { maxBuffer: 2 ** 26 });
      reports.push(JSON.parse(await readFile(file, "utf8")));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const results = reports.flatMap(({ results: rows }, at) =>
    rows.map((row) => {
      const first = reports[0].results.find(({ workload }) => workload === row.workload);
      return { scale: Number(scales[at]), ...row, growth: Math.round((row.p50 / first.p50) * 100) / 100 };
    }),
  );
  const [{ machine, versions }] = reports;
  const stores = reports.map(({ store, memoryPeakMb }) => ({ ...store, apiPeakMb: memoryPeakMb.ours }));
  if (given.json) await writeFile(given.json, `${JSON.stringify({ machine, versions, stores, results }, null, 2)}\n`);
  process.stdout.write("workload   scale      p50      p99   growth of p50\n");
  for (const { workload, scale, p50, p99, growth: times } of results.toSorted((a, b) => a.workload - b.workload)) {
    const cells = [workload, scale, p50, p99, times].map((cell) => String(cell).padStart(8));
    process.stdout.write(`${cells.join(" ")}\n`);
  }
  for (const { scale, apiPeakMb, seconds } of stores)
    process.stdout.write(`Scale ${scale}: API ${apiPeakMb} MB at most; prepared in ${JSON.stringify(seconds)} s.\n`);
}
