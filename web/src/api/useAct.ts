import type { TypedDocumentNode } from "@urql/core";
import { useRef, useState } from "react";
import { useMutation } from "urql";
import type { UserError } from "../ui/placed";
import { wordsOf } from "./client";

interface Payload {
  readonly userErrors: readonly UserError[];
}
export type Acted = Readonly<Record<string, Payload>>;
export type ActDocument<Result extends Acted, Input extends object> = TypedDocumentNode<
  Result,
  { input: Input & { idempotencyKey?: string | null } }
>;

/**
 * A change of the domain: `run` gives what was made, or null when it was not; `refusal` says in the API's words why it was not, `userErrors` where. A change
 * that is tried again carries the key of the first try, so that it is not made twice when only the answer was lost.
 */
export function useAct<Result extends Acted, Input extends object>(document: ActDocument<Result, Input>) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [userErrors, setUserErrors] = useState<readonly UserError[]>([]);
  const tried = useRef<{ input: string; key: string }>(null);
  const run = async (input: Input): Promise<Result | null> => {
    const text = JSON.stringify(input);
    if (tried.current?.input !== text) tried.current = { input: text, key: crypto.randomUUID() };
    const { data, error } = await mutate({ input: { ...input, idempotencyKey: tried.current.key } });
    const [payload] = Object.values(data ?? {}).filter((value): value is Payload => typeof value === "object");
    const refused = error ? wordsOf(error) : payload?.userErrors.map(({ message }) => message).join(" ");
    setRefusal(refused || null);
    setUserErrors(payload?.userErrors ?? []);
    if (!refused) tried.current = null;
    return refused ? null : (data ?? null);
  };
  return { run, refusal, userErrors, isRunning: fetching };
}
