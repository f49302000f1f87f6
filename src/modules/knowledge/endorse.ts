import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "The item to endorse." })
class EndorseInput extends ChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
}

const EndorsePayload = payload("Endorse", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class Endorse {
  @Mutation(() => EndorsePayload, {
    description: "Endorses an item of somebody else, once. Everyone can see your endorsement.",
  })
  endorse(
    @Arg("input", () => EndorseInput, { description: "The knowledge item." }) input: EndorseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "knowledge/endorse",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
    });
  }
}
