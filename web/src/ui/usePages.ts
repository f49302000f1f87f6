import type { OperationContext, TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import { useClient } from "urql";

/** A page of a connection. */
export interface Page<Row> {
  readonly totalCount: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly isLoading: boolean;
  readonly fault: Error | undefined;
  readonly more: (() => Promise<void>) | undefined;
  /** All rows, for a file or a change of all. */
  readonly all: () => Promise<readonly Row[]>;
}

/** Follows the cursors of a connection from its first page; what was brought after an earlier answer is forgotten with it. */
export function usePages<Data, Variables extends { after?: unknown }, Row>(
  first: Page<Row>,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Row> | null | undefined,
  context?: Partial<OperationContext>,
): Pages<Row> {
  const client = useClient();
  const [brought, setBrought] = useState({ of: first, rows: first.nodes, end: first.pageInfo });
  const [isLoading, setLoading] = useState(false);
  const [fault, setFault] = useState<Error>();
  const now = brought.of === first ? brought : { of: first, rows: first.nodes, end: first.pageInfo };
  const next = async (from: typeof now): Promise<typeof now> => {
    const asked = { ...variables, after: from.end?.endCursor };
    const { data, error } = await client.query(query, asked as Variables, context);
    const page = data && pick(data);
    if (error || !page) throw error ?? new Error();
    return { of: first, rows: [...from.rows, ...page.nodes], end: page.pageInfo };
  };
  const bring = async (isEnough: (at: typeof now) => boolean): Promise<readonly Row[]> => {
    setLoading(true);
    setFault(undefined);
    let at = now;
    try {
      do at = await next(at);
      while (!isEnough(at));
    } catch (error) {
      setFault(error as Error);
    }
    setLoading(false);
    setBrought(at);
    return at.rows;
  };
  const hasMore = now.end?.hasNextPage ?? false;
  return {
    rows: now.rows,
    totalCount: first.totalCount,
    isLoading,
    fault,
    more: hasMore ? async () => void (await bring(() => true)) : undefined,
    all: async () => (hasMore ? bring(({ end }) => !end?.hasNextPage) : now.rows),
  };
}
