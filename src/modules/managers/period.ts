import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "From when until when something held." })
export class Period {
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day after it ended; null while it lasts." })
  readonly to: string | null;
}
