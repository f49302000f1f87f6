import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, future, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { knowledgeItems } from "./entities.js";
import { KnowledgeItem } from "./knowledgeItem.js";
import type { KnowledgeItemKind } from "./knowledgeItemKind.js";

@InputType({ description: "What is to be published." })
class PublishKnowledgeItemInput extends ChangeInput {
  @Value(knowledgeItems.fields.title, "{bounds}.")
  readonly title: string;
  @Value(knowledgeItems.fields.body, "{bounds}.", { isNeeded: true })
  readonly body: string;
  @Value(knowledgeItems.fields.kind, "What it is.")
  readonly kind: KnowledgeItemKind;
  @Field(() => [ID], { description: "What it is about, top-…: 1 to 20 topics." })
  readonly topicIds: string[];
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day after today by which it should be looked at again; leave out for never.",
  })
  readonly reviewBy?: string | null;
}

const PublishKnowledgeItemPayload = payload("PublishKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class PublishKnowledgeItem {
  @Mutation(() => PublishKnowledgeItemPayload, {
    description: "Publishes something that you know. Name no client in it: everyone who works with people reads it.",
  })
  publishKnowledgeItem(
    @Arg("input", () => PublishKnowledgeItemInput, { description: "What to publish." })
    input: PublishKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      count("topicIds", input.topicIds, 1, 20),
      future("reviewBy", input.reviewBy, context.today),
    );
    return write(context, info, {
      statement: "knowledge/publishKnowledgeItem",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
      creates: knowledgeItems,
      refusals,
      more: { topicIds: [...new Set(input.topicIds)] },
    });
  }
}
