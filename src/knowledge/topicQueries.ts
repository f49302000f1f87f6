import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { find } from "../graphql/find.js";
import { Topic } from "./topic.js";

@Authorized()
@Resolver()
export class TopicQueries {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null when there is none." })
  topic(
    @Arg("id", () => ID, { description: "top-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "knowledge/topicById", { key: { id } });
  }
}
