/** An edge that holds in the half-open period [since, until): ISO dates, "" for ever before and "~" for ever after. */
export interface TimedEdge {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
}

/** Edges that hold at their times, and never form a circle at any time. */
export class TimedGraph {
  readonly #out = new Map<string, TimedEdge[]>();

  add(edge: TimedEdge): void {
    const edges = this.#out.get(edge.from);
    if (edges) edges.push(edge);
    else this.#out.set(edge.from, [edge]);
  }

  /**
   * The circle that this edge would close at some time, as its nodes, the first again at the end; one to itself is a
   * circle at any time.
   */
  circleClosedBy(edge: TimedEdge): string[] | undefined {
    if (edge.from === edge.to) return [edge.from, edge.to];
    const visited = new Set<string>();
    const open = [{ ...edge, path: [edge.from, edge.to] }];
    for (let step = open.pop(); step; step = open.pop()) {
      if (step.since >= step.until) continue;
      if (step.to === edge.from) return step.path;
      const place = `${step.to} ${step.since} ${step.until}`;
      if (visited.has(place)) continue;
      visited.add(place);
      for (const next of this.#out.get(step.to) ?? [])
        open.push({
          ...next,
          since: later(next.since, step.since),
          until: earlier(next.until, step.until),
          path: [...step.path, next.to],
        });
    }
    return undefined;
  }
}

const later = (one: string, other: string) => (one < other ? other : one);
const earlier = (one: string, other: string) => (other < one ? other : one);
