import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "What somebody does at a branch, and since when." })
export class Post {
  @Field(() => String, { nullable: true, description: "Title of the post; null if unknown." })
  readonly title: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day after it ended; null while it lasts." })
  readonly to: string | null;
}
