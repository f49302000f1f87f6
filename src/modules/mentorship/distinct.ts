import { count } from "../../kernel/graphql/inputChecks.js";
import type { Refusal } from "../../kernel/graphql/userError.js";

/** A list of `least` to `most` values, each once. */
export function distinct(path: string, values: readonly string[], least: number, most: number): Refusal | undefined {
  return new Set(values).size < values.length
    ? { code: "INVALID", path, name: "TWICE" }
    : count(path, values, least, most);
}
