import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, future, given, kept, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";
import { KnowledgeItemKind } from "./knowledgeItemKind.js";

@InputType({ description: "What is to change of a knowledge item: what is left out stays." })
class ReviseKnowledgeItemInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
  @Field(() => String, { nullable: true, description: "1 to 200 characters; cannot be taken away." })
  readonly title?: string | null;
  @Field(() => String, { nullable: true, description: "1 to 50,000 characters; cannot be taken away." })
  readonly body?: string | null;
  @Field(() => KnowledgeItemKind, { nullable: true, description: "What it is; cannot be taken away." })
  readonly kind?: KnowledgeItemKind | null;
  @Field(() => [ID], {
    nullable: true,
    description: "What it is about, top-…: 1 to 20 topics in place of those before.",
  })
  readonly topicIds?: string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day after today by which it should be looked at again; null for never.",
  })
  readonly reviewBy?: string | null;
}

const ReviseKnowledgeItemPayload = payload("ReviseKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class ReviseKnowledgeItem {
  @Mutation(() => ReviseKnowledgeItemPayload, {
    description:
      "Changes an item that you wrote. Who had verified it has not seen the change: it counts as not verified again.",
  })
  reviseKnowledgeItem(
    @Arg("input", () => ReviseKnowledgeItemInput, { description: "What to change." }) input: ReviseKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      kept("title", input.title),
      kept("body", input.body),
      kept("kind", input.kind),
      kept("topicIds", input.topicIds),
      text("title", input.title),
      text("body", input.body, 50_000),
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
