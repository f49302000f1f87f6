import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, future, given, kept, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { knowledgeItems } from "./entities.js";
import { KnowledgeItem } from "./knowledgeItem.js";
import type { KnowledgeItemKind } from "./knowledgeItemKind.js";

@InputType({ description: "Changes to a knowledge item. Fields left out stay as they are." })
class ReviseKnowledgeItemInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
  @Value(knowledgeItems.fields.title, "The title, {bounds}.", { isLeftOut: true })
  readonly title?: string | null;
  @Value(knowledgeItems.fields.body, "The text, {bounds}.", { isLeftOut: true, isNeeded: true })
  readonly body?: string | null;
  @Value(knowledgeItems.fields.kind, "Kind of item.", { isLeftOut: true })
  readonly kind?: KnowledgeItemKind | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Its topics, top-…: 1 to 20; they replace the present ones.",
  })
  readonly topicIds?: string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date by which it should be reviewed, after today; null for never.",
  })
  readonly reviewBy?: string | null;
}

const ReviseKnowledgeItemPayload = payload("ReviseKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class ReviseKnowledgeItem {
  @Mutation(() => ReviseKnowledgeItemPayload, {
    description: "Changes an item that you wrote. It then counts as not verified.",
  })
  reviseKnowledgeItem(
    @Arg("input", () => ReviseKnowledgeItemInput, { description: "What to change." }) input: ReviseKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      kept("topicIds", input.topicIds),
      count("topicIds", input.topicIds, 1, 20),
      future("reviewBy", input.reviewBy, context.today),
    );
    return write(context, info, {
      statement: "knowledge/reviseKnowledgeItem",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
      refusals,
      more: {
        values: given(input, ["title", "body", "kind", "reviewBy"]),
        topicIds: input.topicIds && [...new Set(input.topicIds)],
      },
    });
  }
}
