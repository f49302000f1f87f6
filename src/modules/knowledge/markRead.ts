import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "The item you read." })
class MarkReadInput extends ChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
}

const MarkReadPayload = payload("MarkRead", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class MarkRead {
  @Mutation(() => MarkReadPayload, {
    description:
      "Records that you have read an item of somebody else. Only the first time counts; repeating it changes nothing.",
  })
  markRead(
    @Arg("input", () => MarkReadInput, { description: "The knowledge item." }) input: MarkReadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "knowledge/markRead",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
    });
  }
}
