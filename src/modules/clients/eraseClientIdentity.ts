import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { caseNumber, reason } from "./caseNumber.js";
import { Client } from "./client.js";
import { ErasureGround } from "./purpose.js";

@InputType({ description: "Whose identity is to be destroyed, and why." })
class EraseClientIdentityInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…; it must have left." })
  readonly clientId: string;
  @Field(() => ErasureGround, { description: "Why." })
  readonly ground: ErasureGround;
  @Field(() => String, {
    nullable: true,
    description: "The number of the case, 1 to 40 letters, digits and / . _ -; kept in the audit trail.",
  })
  readonly caseNumber?: string | null;
}

const EraseClientIdentityPayload = payload("EraseClientIdentity", { client: () => Client });

/** COMPLIANCE knows who everyone is and serves nobody, so it decides; a manager must have closed the client before: two people act. */
@Authorized(Role.COMPLIANCE)
@Resolver()
export class EraseClientIdentity {
  @Mutation(() => EraseClientIdentityPayload, {
    description:
      "Destroys who a former client was: name, numbers, year of birth, and the notes of contacts and sessions with it. Ids and history stay, and an import does not bring it back. It cannot be undone.",
  })
  eraseClientIdentity(
    @Arg("input", () => EraseClientIdentityInput, { description: "Whose identity, and why." })
    input: EraseClientIdentityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/eraseIdentity",
      input,
      changed: { client: "clients/byId" },
      why: reason(input.ground, input.caseNumber),
      refusals: refusalsOf(caseNumber(input.caseNumber)),
    });
  }
}
