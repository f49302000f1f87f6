import { Field, Float, ObjectType } from "type-graphql";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "A constant of a formula; the institution can configure it." })
export class MeasureConstant {
  @Field(() => String, { description: "Its name in the formula." })
  readonly name: string;
  @Field(() => Float, { description: "Its value." })
  readonly value: number;
}

@ObjectType({ description: "How the answer was calculated, so that it can be reproduced." })
export class Basis {
  @Field(() => DateScalar, { description: "The date the answer holds for." })
  readonly asOf: string;
  @Field(() => String, { description: "The formula, with its source." })
  readonly formula: string;
  @Field(() => [MeasureConstant], { description: "Constants used by the formula." })
  readonly constants: MeasureConstant[];
}

/** The basis of an answer. */
export const basis = (asOf: string, formula: string, constants: Readonly<Record<string, number>>): Basis => ({
  asOf,
  formula,
  constants: Object.entries(constants).map(([name, value]) => ({ name, value })),
});
