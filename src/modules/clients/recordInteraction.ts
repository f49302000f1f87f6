import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { interactions } from "./entities.js";
import { Channel, Interaction } from "./interaction.js";

@InputType({ description: "With whom, when and how." })
class RecordInteractionInput extends ChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => InstantScalar, { nullable: true, description: "When; default now, not in the future." })
  readonly at?: string | null;
  @Field(() => Channel, { description: "How." })
  readonly channel: Channel;
  @Field(() => String, { nullable: true, description: "What it was about, up to 4,000 characters." })
  readonly note?: string | null;
}

const RecordInteractionPayload = payload("RecordInteraction", { interaction: () => Interaction });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordInteraction {
  @Mutation(() => RecordInteractionPayload, { description: "Records a contact of yours with a client whom you serve." })
  recordInteraction(
    @Arg("input", () => RecordInteractionInput, { description: "With whom, when and how." })
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
      refusals: refusalsOf(ahead, text("note", input.note, 4000)),
    });
  }
}
