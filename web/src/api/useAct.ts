import type { TypedDocumentNode } from "@urql/core";
import { useRef, useState } from "react";
import { useMutation } from "urql";
import { wordsOf } from "./client";

interface Payload {
  readonly userErrors: readonly { readonly message: string }[];
}
type Acted = Readonly<Record<string, Payload>>;

/**
 * A change of the domain: `run` answers whether it was made, `refusal` says in the API's words why it was not. A change that is tried
 * again carries the key of the first try, so that it is not made twice when only the answer was lost.
 */
export function useAct<Result extends Acted, Input extends object>(
  document: TypedDocumentNode<Result, { input: Input & { idempotencyKey?: string | null } }>,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<string | null>(null);
  const tried = useRef<{ input: string; key: string }>(null);
  const run = async (input: Input): Promise<boolean> => {
    const text = JSON.stringify(input);
    if (tried.current?.input !== text) tried.current = { input: text, key: crypto.randomUUID() };
    const { data, error } = await mutate({ input: { ...input, idempotencyKey: tried.current.key } });
    const [payload] = Object.values(data ?? {}).filter((value): value is Payload => typeof value === "object");
    const refused = error ? wordsOf(error) : payload?.userErrors.map(({ message }) => message).join(" ");
    setRefusal(refused || null);
    if (!refused) tried.current = null;
    return !refused;
  };
  return { run, refusal, isRunning: fetching };
}
