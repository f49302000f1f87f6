import { z } from "zod";

/** A whole number in the environment, from `least` to `most`. */
export const whole = (least: number, most: number) =>
  z.coerce.number("must be a number").int("must be a whole number").min(least).max(most);

/** A number in the environment, from `least` to `most`. */
export const fraction = (least: number, most: number) => z.coerce.number("must be a number").min(least).max(most);

/**
 * Settings that a module brings: variables of the environment, and what the module takes as given when it has read
 * them.
 */
export interface Settings<Given = unknown> {
  readonly shape: z.ZodRawShape;
  readonly givenBy: (read: never) => Given;
}

/** Declares settings. `givenBy` throws OperatorError when they do not fit together. */
export const settings = <Shape extends z.ZodRawShape, Given>(
  shape: Shape,
  givenBy: (read: z.infer<z.ZodObject<Shape>>) => Given,
): Settings<Given> => ({ shape, givenBy });

/** What the modules' answers take as given, by the settings that tell it. */
export class Constants {
  readonly #given: ReadonlyMap<Settings, unknown>;

  constructor(brought: readonly Settings[], read: object) {
    this.#given = new Map(brought.map((each) => [each, each.givenBy(read as never)]));
  }

  of<Given>(settings: Settings<Given>): Given {
    if (!this.#given.has(settings)) throw new Error("These settings are in no module's index.ts.");
    return this.#given.get(settings) as Given;
  }
}
