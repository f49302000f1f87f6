import type { Refusal } from "../../kernel/graphql/userError.js";
import type { Module } from "../../kernel/module.js";
import { type Fault, faults } from "../../kernel/refusal/faults.js";
import { table } from "./filled.js";

/** Stands for what a sentence names: it is known only when a change is refused. */
const about = { code: "…", path: "‹path›", name: "‹name›", pair: "‹pair›", count: "‹count›" } as unknown as Refusal;

/** The parts of docs/errors.md. */
export const errorParts = (modules: readonly Module[]): Record<string, string> => ({
  faults: table(
    ["code", "HTTP status", "what it means, and what to do"],
    Object.entries<Fault>(faults).map(([code, { what, status, retryAfter }]) => [
      `\`${code}\``,
      status === undefined ? "–" : `${status}${retryAfter === undefined ? "" : ", with `retry-after`"}`,
      what,
    ]),
  ),
  refusals: table(
    ["code", "what it means", "message (English)", "message (Chinese)"],
    modules.flatMap(({ refusals = {} }) =>
      Object.entries(refusals).map(([code, { what, en, zh }]) => [`\`${code}\``, what, en(about), zh(about)]),
    ),
  ),
});
