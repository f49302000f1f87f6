import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that says how many tests passed and failed, whatever the other reporters say. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string) => states.filter((is) => is === state).length;
    const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
    process.on("exit", () =>
      process.stdout.write(`${count("passed")} passed, ${count("failed") + broken} failed${skipped}\n`),
    );
  }
}
