import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Topic } from "./topic.js";

const TopicConnection = connection("Topic", () => Topic);

@ArgsType()
class TopicsArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only topics without a broader topic. From these, `narrower` leads to all topics.",
  })
  readonly atTop: boolean;
}

@Authorized()
@Resolver()
export class TopicQueries {
  @Query(() => Topic, { nullable: true, description: "The topic with this id; null if there is none." })
  topic(
    @Arg("id", () => ID, { description: "Id of the topic, top-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "knowledge/topicById", { key: { id } });
  }

  @Query(() => TopicConnection, { description: "Topics, by English name." })
  topics(
    @Args(() => TopicsArgs) { atTop, ...args }: TopicsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, atTop ? "knowledge/topicsAtTop" : "knowledge/topicsByName", { args });
  }
}
