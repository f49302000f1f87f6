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

@InputType({ description: "The item to publish." })
class PublishKnowledgeItemInput extends ChangeInput {
  @Value(knowledgeItems.fields.title, "The title, {bounds}.")
  readonly title: string;
  @Value(knowledgeItems.fields.body, "The text, {bounds}.", { isNeeded: true })
  readonly body: string;
  @Value(knowledgeItems.fields.kind, "Kind of item.")
  readonly kind: KnowledgeItemKind;
  @Field(() => [ID], { description: "Its topics, top-…: 1 to 20." })
  readonly topicIds: string[];
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date by which it should be reviewed, after today; leave out for never.",
  })
  readonly reviewBy?: string | null;
}

const PublishKnowledgeItemPayload = payload("PublishKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class PublishKnowledgeItem {
  @Mutation(() => PublishKnowledgeItemPayload, {
    description:
      "Publishes a knowledge item. Do not name clients in it: every role except ADMIN and the services can read it.",
  })
  publishKnowledgeItem(
    @Arg("input", () => PublishKnowledgeItemInput, { description: "The item to publish." })
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
