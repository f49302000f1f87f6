import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "../clients/client.js";

@InputType({ description: "The session and the client." })
class ConsentToMeetingInput extends ChangeInput {
  @Field(() => ID, { description: "The session, ses-…" })
  readonly sessionId: string;
  @Field(() => ID, { description: "The client who was met, cli-…; you must be its lead." })
  readonly clientId: string;
}

const ConsentToMeetingPayload = payload("ConsentToMeeting", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class ConsentToMeeting {
  @Mutation(() => ConsentToMeetingPayload, {
    description:
      "Gives your consent, as the client's lead, to a meeting of the client with a mentor and a trainee. From then on the mentor may know who the client is.",
  })
  consentToMeeting(
    @Arg("input", () => ConsentToMeetingInput, { description: "The session and the client." })
    input: ConsentToMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/consentToMeeting",
      input,
      changed: { client: "clients/byId" },
    });
  }
}
