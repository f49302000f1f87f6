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

@InputType({ description: "The client whose identity is erased, and the legal ground." })
class EraseClientIdentityInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…; must have left the bank." })
  readonly clientId: string;
  @Field(() => ErasureGround, { description: "Legal ground for the erasure." })
  readonly ground: ErasureGround;
  @Field(() => String, {
    nullable: true,
    description: "The case number, 1 to 40 letters, digits and / . _ -; kept in the audit trail.",
  })
  readonly caseNumber?: string | null;
}

const EraseClientIdentityPayload = payload("EraseClientIdentity", { client: () => Client });

/**
 * COMPLIANCE sees all identities and serves no clients, so it decides. A manager must have closed the client before, so
 * two people act.
 */
@Authorized(Role.COMPLIANCE)
@Resolver()
export class EraseClientIdentity {
  @Mutation(() => EraseClientIdentityPayload, {
    description:
      "Permanently erases the identity of a former client: name, numbers, year of birth, and the notes of contacts and sessions with it. Ids and history remain. An import does not restore the identity. This cannot be undone.",
  })
  eraseClientIdentity(
    @Arg("input", () => EraseClientIdentityInput, { description: "The client and the legal ground." })
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
