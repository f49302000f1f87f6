// What contenders answer, before anything is timed.

import { setTimeout as pause } from "node:timers/promises";
import { difference, sizeOf } from "./compare.mjs";
import { metricsToken } from "./contenders.mjs";
import { chanceOf, shuffled } from "./people.mjs";

const compared = 40;
/** An answer with fewer values than this says too little to be compared. */
const leastValues = 4;

/** Asks one question and waits for its answer. */
async function ask({ url, body }, workload, one) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${one.token}` },
    body: body(workload, one),
  });
  return response.json();
}

/** Throws when a contender answers a question otherwise than the first. Tells how many values an answer has. */
export async function compareAnswers(contenders, workload, cases) {
  const some = shuffled(cases, chanceOf(workload.number))
    .filter(({ isWrite }) => !isWrite)
    .slice(0, compared);
  let size = 0;
  if (contenders.length === 0) return { questions: 0, values: 0 };
  for (const one of some) {
    const asked = one.of ?? workload;
    const [first, ...others] = await Promise.all(contenders.map((contender) => ask(contender, workload, one)));
    const about = `(${workload.number}) ${workload.name}, ${one.role}, ${JSON.stringify(one.variables)}`;
    if (first.errors || !first.data)
      throw new Error(`${contenders[0].name} does not answer ${about}: ${JSON.stringify(first)}`);
    const { essence = (answer) => answer } = asked;
    const expected = essence(contenders[0].read(first.data, asked));
    size += sizeOf(expected);
    for (const [at, other] of others.entries()) {
      const { name, read } = contenders[at + 1];
      const found = other.data ? difference(expected, essence(read(other.data, asked))) : JSON.stringify(other);
      if (found) throw new Error(`${name} answers ${about} otherwise than ${contenders[0].name}: ${found}`);
    }
  }
  if (size < some.length * leastValues)
    throw new Error(`(${workload.number}) ${workload.name}: the answers hold next to nothing.`);
  return { questions: some.length, values: Math.round(size / some.length) };
}

/**
 * How many requests, one after the other, it took until our program answered the shape by one statement, by its own
 * metrics.
 */
export async function untilHot(own, workload, cases) {
  const count = async () => {
    const response = await fetch(new URL("/metrics", own.url), {
      headers: { authorization: `Bearer ${metricsToken}` },
    });
    if (!response.ok) throw new Error(`The metrics of our program answer ${response.status}.`);
    const text = await response.text();
    const counts = text.matchAll(/^kn_statement_seconds_count\{statement="[^"]* whole"\} (\d+)/gm);
    return [...counts].reduce((sum, [, n]) => sum + Number(n), 0);
  };
  const reads = cases.filter(({ isWrite }) => !isWrite);
  const begun = performance.now();
  for (let asked = 0; asked < 1000; asked++) {
    const before = await count();
    await ask(own, workload, reads[asked % reads.length]);
    if ((await count()) > before) return { requests: asked, seconds: Math.round(performance.now() - begun) / 1000 };
    await pause(100);
  }
  throw new Error(`(${workload.number}) ${workload.name} does not become hot.`);
}
