import { CombinedError } from "@urql/core";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { wordsOf } from "../api/client";
import { type Loaded, load, nothingLoaded } from "./load";
import type { View } from "./view";

/** What the API holds of the view; what was loaded before stays until the next is there. */
export function useLoaded({ roots, expansions, paths, asOf }: View) {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>(nothingLoaded);
  const [isLoading, setLoading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    setLoading(true);
    load(client, { roots, expansions, paths, asOf })
      .then(
        (found) => {
          if (isOver) return;
          setLoaded(found);
          setFault(null);
        },
        (error: Error) => {
          if (!isOver) setFault(error instanceof CombinedError ? wordsOf(error) : error.message);
        },
      )
      .finally(() => !isOver && setLoading(false));
    return () => {
      isOver = true;
    };
  }, [client, roots, expansions, paths, asOf]);
  return { loaded, isLoading, fault };
}
