import { z } from "zod";
import { refuse } from "../../kernel/refusal/refuse.js";
import { formats } from "./exportFormats.js";
import { NetworkTie } from "./networkTie.js";
import { TieKind } from "./tieKind.js";

const day = z.iso.date();
/** A list as JSON has it, or as a query string has it: with commas, or the name again. */
const list = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value), z.array(of));
const whole = (otherwise: number) => z.coerce.number().int().default(otherwise);

const common = {
  format: z.enum(Object.keys(formats) as [keyof typeof formats, ...(keyof typeof formats)[]]),
  /** CSV holds the nodes or the ties; other formats hold both. */
  part: z.enum(["nodes", "ties"]).default("nodes"),
  asOf: day.optional(),
};

const kinds = list(z.enum(TieKind)).optional();

/** What may be asked of each export, as of the query of the same name. */
export const requests = {
  snapshot: z.strictObject({
    ...common,
    kinds: list(z.enum(NetworkTie)).default([NetworkTie.ADVICE]),
    branchId: z.string().optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  neighbourhood: z.strictObject({
    ...common,
    kinds,
    of: z.string(),
    depth: whole(1),
    tiesPerKind: whole(25),
    first: whole(200),
  }),
  connections: z.strictObject({ ...common, kinds, between: list(z.string()), first: whole(50) }),
};

/** The request as it was meant. Throws BAD_USER_INPUT that names everything that is wrong with it. */
export function parsed<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  throw refuse("BAD_USER_INPUT", error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; "));
}
