import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, given, kept, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { topics } from "./entities.js";
import { Topic } from "./topic.js";

@InputType({ description: "Changes to a topic. Fields left out stay as they are; null clears a field." })
class UpdateTopicInput extends ChangeInput {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Value(topics.fields.name, "Its name in English, {bounds}; must be unique among topics.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(topics.fields.nameZh, "Its name in Chinese, {bounds}.", { isLeftOut: true })
  readonly nameZh?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      "The topics directly above it, top-…; at most 20. They replace the present ones. None may be the topic itself or below it.",
  })
  readonly broaderIds?: string[] | null;
}

const UpdateTopicPayload = payload("UpdateTopic", { topic: () => Topic });

@Authorized(Role.ADMIN)
@Resolver()
export class UpdateTopic {
  @Mutation(() => UpdateTopicPayload, {
    description:
      "Changes a topic or the topics above it. The change applies to all dates, also past ones: topics have no history.",
  })
  updateTopic(
    @Arg("input", () => UpdateTopicInput, { description: "What to change." }) input: UpdateTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(kept("broaderIds", input.broaderIds), count("broaderIds", input.broaderIds, 0, 20));
    return write(context, info, {
      statement: "knowledge/updateTopic",
      input,
      changed: { topic: "knowledge/topicById" },
      refusals,
      more: {
        values: given(input, ["name", "nameZh"]),
        broaderIds: input.broaderIds && [...new Set(input.broaderIds)],
      },
    });
  }
}
