import type { Refusal } from "../../kernel/graphql/userError.js";

/** A list of `least` to `most` values, each once. */
export function distinct(path: string, values: readonly string[], least: number, most: number): Refusal | undefined {
  const isGood = values.length >= least && values.length <= most && new Set(values).size === values.length;
  return isGood ? undefined : { code: "INVALID", path, name: `${least}–${most}` };
}
