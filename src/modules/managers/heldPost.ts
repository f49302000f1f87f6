import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { Branch } from "../organisation/branch.js";
import { Post } from "../organisation/post.js";

@ObjectType({ description: "A post that a manager holds or held." })
export class HeldPost extends Post {
  @Child
  @Field(() => Branch, { description: "The branch of the post." })
  readonly branch: Branch;
}
