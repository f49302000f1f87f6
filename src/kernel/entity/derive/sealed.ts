import type { Declared } from "../relation.js";
import { type Derived, derived } from "./derived.js";
import { namedFields, statementName, valueHoles } from "./holes.js";

/** The statements with which sealed values are read and sealed with another key: `vault/clients/sealed`. */
export function sealedStatements(one: Declared): Derived[] {
  const fields = namedFields(one).filter(([, { type }]) => type.isSealed);
  if (!one.isNode || fields.length === 0) return [];
  const { things, within } = one;
  const of = (piece: (called: string, holes: ReturnType<typeof valueHoles>) => string, called: string) =>
    fields.map((named) => piece(called, valueHoles(named)));
  return [
    derived(statementName("vault", one, "sealed"), "sealed/sealed", (piece) => ({
      things,
      Within: within,
      gives: of(piece, "gives"),
      values: of(piece, "value"),
    })),
    derived(statementName("vault", one, "sealAgain"), "sealed/sealAgain", (piece) => ({
      things,
      Within: within,
      same: of(piece, "same"),
    })),
  ];
}
