import { Field, Float, Int } from "type-graphql";
import type { Field as Declared } from "../entity/field.js";
import { kept, range, text } from "./inputChecks.js";
import type { Refusal } from "./userError.js";

interface Options {
  /** Fields left out stay as they are: the input is an update. */
  readonly isLeftOut?: boolean;
  /** A stored value may be unknown (erased or imported), but an input must give it. */
  readonly isNeeded?: boolean;
  /** The value if it is left out. */
  readonly defaultValue?: number;
}

/** The refusal of a field's value, if any. */
type Check = (path: string, value: unknown) => Refusal | undefined;

/** The checks of each input class, by its prototype: first whether null is allowed, then the bounds. */
const known = new WeakMap<object, Map<string, readonly [keeps: Check, bounds: Check]>>();

/**
 * A field of an input with which a declared value is written. Its type and whether it may be null follow from the
 * declaration, and so do its bounds: `{bounds}` in the description says them ("1 to 200 characters"), and `write`
 * refuses what is beyond them.
 */
export const Value =
  (field: Declared, description: string, options: Options = {}): PropertyDecorator =>
  (prototype, name) => {
    const isNeeded = options.isNeeded || (!field.isOptional && options.defaultValue === undefined);
    const isKept = options.isLeftOut === true && isNeeded;
    const said = description.replace("{bounds}", () => boundsOf(field));
    Field(() => typeOf(field), {
      nullable: options.isLeftOut || (!isNeeded && options.defaultValue === undefined),
      defaultValue: options.defaultValue,
      description: isKept ? said.replace(/\.$/, "; cannot be null.") : said,
    })(prototype, name);
    const checks = known.get(prototype) ?? new Map<string, readonly [Check, Check]>();
    checks.set(String(name), [isKept ? kept : () => undefined, (path, value) => beyond(field, path, value)]);
    known.set(prototype, checks);
  };

/** The refusals of an input's declared values. */
export function refusalsIn(input: object): Refusal[] {
  const checks = [...(known.get(Object.getPrototypeOf(input)) ?? [])];
  const values = input as Readonly<Record<string, unknown>>;
  return ([0, 1] as const)
    .flatMap((at) => checks.map(([name, both]) => both[at](name, values[name])))
    .filter((refusal) => refusal !== undefined);
}

function typeOf({ cypher, holds }: Declared) {
  if (holds?.is === "words") return holds.enumeration;
  if (cypher === "int") return Int;
  return cypher === "float" ? Float : String;
}

function boundsOf({ holds }: Declared): string {
  if (holds?.is === "text") return `1 to ${holds.most.toLocaleString("en")} characters`;
  if (holds?.is === "whole" || holds?.is === "mark") return `${holds.least} to ${holds.most}`;
  throw new Error("Only texts and numbers have bounds.");
}

function beyond({ holds }: Declared, path: string, value: unknown): Refusal | undefined {
  if (holds?.is === "text") return text(path, value as string | null | undefined, holds.most);
  if (holds?.is === "whole" || holds?.is === "mark")
    return range(path, value as number | null | undefined, holds.least, holds.most);
  return undefined;
}
