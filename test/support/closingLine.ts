import type { Reporter, TestModule } from "vitest/node";

/** How many files are named that took longest. */
const slowest = 10;

/**
 * Ends a run with the time that each project and the slowest files took, and one line that says how many tests passed
 * and failed, whatever the other reporters say.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string) => states.filter((is) => is === state).length;
    const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
    const files = modules.map((module): [string, number] => [module.relativeModuleId, secondsOf(module)]);
    const lines = [
      ...byTime(total(modules)),
      ...byTime(files).slice(0, slowest),
      `${count("passed")} passed, ${count("failed") + broken + errors.length} failed${skipped}`,
    ];
    process.on("exit", () => process.stdout.write(`${lines.join("\n")}\n`));
  }
}

/** Time of a file's tests, hooks and imports; what a project starts for all its files is not in it. */
function secondsOf(module: TestModule): number {
  const { duration, collectDuration } = module.diagnostic();
  return (duration + collectDuration) / 1000;
}

function total(modules: readonly TestModule[]): [string, number][] {
  const seconds = new Map<string, number>();
  for (const module of modules)
    seconds.set(module.project.name, (seconds.get(module.project.name) ?? 0) + secondsOf(module));
  return [...seconds];
}

const byTime = (times: readonly [string, number][]): string[] =>
  times.toSorted(([, a], [, b]) => b - a).map(([name, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
