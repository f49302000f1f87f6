/** Topics and how they are part of each other: a graph without cycles, in which a topic may be part of several. */
export class TopicTree {
  readonly #broader = new Map<string, string[]>();
  readonly #narrower = new Map<string, string[]>();
  readonly #above = new Map<string, ReadonlyMap<string, number>>();

  constructor(pairs: Iterable<{ readonly narrower: string; readonly broader: string }>) {
    for (const { narrower, broader } of pairs) {
      append(this.#broader, narrower, broader);
      append(this.#narrower, broader, narrower);
    }
  }

  /** The topic itself (0) and all broader ones, each with the fewest steps up to it. */
  above(topic: string): ReadonlyMap<string, number> {
    let steps = this.#above.get(topic);
    if (!steps) {
      steps = walk(this.#broader, topic);
      this.#above.set(topic, steps);
    }
    return steps;
  }

  /** The topic itself (0) and all narrower ones, each with the fewest steps down to it. */
  below(topic: string): ReadonlyMap<string, number> {
    return walk(this.#narrower, topic);
  }
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Breadth first, so that each topic is met by its shortest way. */
function walk(next: ReadonlyMap<string, readonly string[]>, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [topic, distance] of steps)
    for (const further of next.get(topic) ?? []) if (!steps.has(further)) steps.set(further, distance + 1);
  return steps;
}
