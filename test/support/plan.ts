import type { Plan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import type { Database } from "../../src/kernel/database/database.js";
import { toBolt } from "../../src/kernel/database/values.js";

/** What Neo4j says of a statement without running it. */
export interface Explained {
  readonly columns: readonly string[];
  /** "r" reads, "w" writes, "rw" both. */
  readonly mode: string;
  readonly operators: readonly string[];
  /** Status and words of every warning. */
  readonly warnings: readonly string[];
}

/** With parameters of the types that it gets when it runs: then the plan is kept, and whoever runs it needs no other. */
export async function explain(database: Database, text: string): Promise<Explained> {
  const session = database.driver.session({ notificationFilter: { minimumSeverityLevel: "INFORMATION" } });
  try {
    const result = session.run(`EXPLAIN ${text}`, { in: {} });
    const columns = (await result.keys()) as string[];
    const summary: ResultSummary = await result.summary();
    return {
      columns,
      mode: summary.queryType,
      operators: summary.plan === false ? [] : operatorsOf(summary.plan),
      warnings: summary.gqlStatusObjects
        .filter(({ gqlStatus }) => /^0[13]N/.test(gqlStatus))
        .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
    };
  } finally {
    await session.close();
  }
}

/** Database hits of a read with these parameters. */
export async function hitsOf(database: Database, text: string, parameters: object): Promise<number> {
  const session = database.driver.session({ defaultAccessMode: "READ" });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, { in: toBolt(parameters) });
    return summary.profile === false ? 0 : sum(summary.profile);
  } finally {
    await session.close();
  }
}

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*$/, ""),
  ...plan.children.flatMap(operatorsOf),
];

const sum = (plan: ProfiledPlan): number => plan.dbHits + plan.children.reduce((hits, child) => hits + sum(child), 0);
