import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../kernel/graphql/scalars.js";

@ObjectType({ description: "What somebody does at a branch, and since when." })
export class Post {
  @Field(() => String, { nullable: true, description: "What the post is called; null when it is not known." })
  readonly title: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The first day after it; null while it goes on." })
  readonly to: string | null;
}
