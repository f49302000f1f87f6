import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { interactions } from "./entities.js";
import { Channel, Interaction } from "./interaction.js";

@InputType({ description: "The client, the time and the channel." })
class RecordInteractionInput extends ChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => InstantScalar, { nullable: true, description: "Time of the contact; default: now. Not in the future." })
  readonly at?: string | null;
  @Field(() => Channel, { description: "The channel." })
  readonly channel: Channel;
  @Field(() => String, { nullable: true, description: "Content of the contact, at most 4,000 characters." })
  readonly note?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      "Colleagues who went along, at most 20, mgr-… or emp-…; not yourself. They do not learn from it who the client is.",
  })
  readonly withIds?: readonly string[] | null;
}

const RecordInteractionPayload = payload("RecordInteraction", { interaction: () => Interaction });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordInteraction {
  @Mutation(() => RecordInteractionPayload, { description: "Records your contact with a client you serve." })
  recordInteraction(
    @Arg("input", () => RecordInteractionInput, { description: "The client, the time and the channel." })
    input: RecordInteractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const isAhead = input.at != null && input.at > new Date().toISOString();
    const ahead = isAhead ? ({ code: "IN_FUTURE", path: "at" } as const) : undefined;
    return write(context, info, {
      statement: "clients/recordInteraction",
      input,
      changed: { interaction: "clients/interactionById" },
      creates: interactions,
      refusals: refusalsOf(ahead, text("note", input.note, 4000), count("withIds", input.withIds, 0, 20)),
    });
  }
}
