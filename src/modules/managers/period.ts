import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "From when until when something held." })
export class Period {
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The first day after it; null while it goes on." })
  readonly to: string | null;
}
