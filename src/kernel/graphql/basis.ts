import { Field, Float, ObjectType } from "type-graphql";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "A number that a measure takes as given; the institution may set it." })
export class MeasureConstant {
  @Field(() => String, { description: "Its name in the formula." })
  readonly name: string;
  @Field(() => Float, { description: "Its value." })
  readonly value: number;
}

@ObjectType({ description: "How an answer was worked out, so that it can be repeated elsewhere." })
export class Basis {
  @Field(() => DateScalar, { description: "The day as of which it holds." })
  readonly asOf: string;
  @Field(() => String, { description: "The formula, with its source." })
  readonly formula: string;
  @Field(() => [MeasureConstant], { description: "The numbers that the formula takes as given." })
  readonly constants: MeasureConstant[];
}

/** The basis of an answer. */
export const basis = (asOf: string, formula: string, constants: Readonly<Record<string, number>>): Basis => ({
  asOf,
  formula,
  constants: Object.entries(constants).map(([name, value]) => ({ name, value })),
});
