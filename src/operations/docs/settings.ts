import { z } from "zod";
import type { Module } from "../../kernel/module.js";
import { ownSettings } from "../../kernel/ownSettings.js";
import { inWords } from "../../kernel/spelling.js";
import { alsoRead } from "../../kernel/unknownSettings.js";
import { table } from "./filled.js";

interface Described {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The parts of docs/configuration.md. Throws for a setting that does not say what it is for. */
export const settingParts = (modules: readonly Module[]): Record<string, string> => ({
  kernel: settingTable(ownSettings.shape),
  modules: modules
    .flatMap(({ name, settings }) =>
      settings ? [`### Module ${inWords(name)}\n\n${settingTable(settings.shape)}`] : [],
    )
    .join("\n\n"),
  "read-besides": table(
    ["variable", "what it is for"],
    Object.entries(alsoRead).map(([name, what]) => [`\`${name}\``, what]),
  ),
});

function settingTable(shape: z.ZodRawShape): string {
  const { properties = {} } = z.toJSONSchema(z.object(shape), { unrepresentable: "any" });
  const rows = Object.entries(properties as Record<string, Described>).map(([name, said]) => {
    if (!said.description)
      throw new Error(`${name} does not say what it is for: end its declaration with .describe("…").`);
    return [`\`${name}\``, shown(said.default), bounds(said), said.description];
  });
  return table(["variable", "default", "values", "what it is for"], rows);
}

const shown = (value: unknown) => (value === undefined || String(value) === "" ? "–" : `\`${value}\``);

function bounds({ type, minimum, maximum, enum: words }: Described): string {
  if (words) return words.map((word) => `\`${word}\``).join(", ");
  if (type !== "integer" && type !== "number") return "text";
  return `${type === "integer" ? "whole number" : "number"}, ${minimum} to ${maximum}`;
}
