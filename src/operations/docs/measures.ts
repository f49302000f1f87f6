import { formulas } from "../../modules/network/formulas.js";
import { table } from "./filled.js";

/** The generated part of docs/measures.md: what `networkSnapshot.formulas` answers. */
export const measureParts = (): Record<string, string> => ({
  network: table(
    ["measure", "formula", "source"],
    formulas.map(({ field, formula, source }) => [field, formula, source ?? "–"]),
  ),
});
