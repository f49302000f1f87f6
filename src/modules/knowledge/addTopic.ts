import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { topics } from "./entities.js";
import { Topic } from "./topic.js";

@InputType({ description: "The topic to add." })
class AddTopicInput extends ChangeInput {
  @Value(topics.fields.name, "Its name in English, {bounds}; must be unique among topics.")
  readonly name: string;
  @Value(topics.fields.nameZh, "Its name in Chinese, {bounds}.")
  readonly nameZh?: string | null;
  @Field(() => [ID], { defaultValue: [], description: "The topics directly above it, top-…: at most 20." })
  readonly broaderIds: string[];
}

const AddTopicPayload = payload("AddTopic", { topic: () => Topic });

@Authorized(Role.ADMIN)
@Resolver()
export class AddTopic {
  @Mutation(() => AddTopicPayload, {
    description: "Adds a topic.",
  })
  addTopic(
    @Arg("input", () => AddTopicInput, { description: "The topic." }) input: AddTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(count("broaderIds", input.broaderIds, 0, 20));
    return write(context, info, {
      statement: "knowledge/addTopic",
      input,
      changed: { topic: "knowledge/topicById" },
      creates: topics,
      refusals,
      more: { broaderIds: [...new Set(input.broaderIds)] },
    });
  }
}
