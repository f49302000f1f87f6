import type { OperationResult } from "@urql/core";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { ExploreMeasuresDocument, type ExploreMeasuresQuery } from "../api/operations";

export const measures = [
  "pageRank",
  "betweenness",
  "adviceGiven",
  "adviceSought",
  "coreNumber",
  "effectiveSize",
] as const;
export type Measure = (typeof measures)[number];

/** What the whole network says of a manager: percentiles, 0 to 100, and the community. */
export type Measured = Readonly<Record<Measure, number | null>> & { readonly community: number };

/** Pages of a hundred managers: as many as a canvas can hold. */
const mostPages = 60;

/** The measures of every manager whose row the viewer may read, once they are wanted. */
export function useMeasures(isWanted: boolean, asOf: string | null): ReadonlyMap<string, Measured> | undefined {
  const client = useClient();
  const [found, setFound] = useState<ReadonlyMap<string, Measured>>();
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    const read = async () => {
      const all = new Map<string, Measured>();
      let after: string | null = null;
      for (let page = 0; page < mostPages && !isOver; page++) {
        const answer: OperationResult<ExploreMeasuresQuery> = await client.query(ExploreMeasuresDocument, {
          asOf,
          after,
        });
        if (!answer.data) return;
        const { nodes, pageInfo } = answer.data.networkSnapshot.managers;
        for (const { manager, community, ...values } of nodes) {
          if (!manager) continue;
          const percentiles = Object.fromEntries(measures.map((name) => [name, values[name].percentile]));
          all.set(manager.id, { community, ...(percentiles as Record<Measure, number | null>) });
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (!after) break;
      }
      if (!isOver) setFound(all);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [client, isWanted, asOf]);
  return isWanted ? found : undefined;
}
