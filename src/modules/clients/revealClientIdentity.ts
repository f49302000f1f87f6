import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { remember } from "../../kernel/audit/remembered.js";
import { entry, tagged } from "../../kernel/audit/trail.js";
import type { Context } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import { refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { type Refusal, UserError, userError } from "../../kernel/graphql/userError.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { caseNumber, reason } from "./caseNumber.js";
import { Client } from "./client.js";
import { RevealPurpose } from "./purpose.js";

@InputType({ description: "Whose numbers are to be shown whole, and what for." })
class RevealClientIdentityInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => RevealPurpose, { description: "What they are needed for." })
  readonly purpose: RevealPurpose;
  @Field(() => String, {
    nullable: true,
    description: "The number of the case it is for, 1 to 40 letters, digits and / . _ -; kept in the audit trail.",
  })
  readonly caseNumber?: string | null;
}

@ObjectType({ description: "Who a client is, with its numbers whole." })
class ClientIdentity {
  @Field(() => String, { nullable: true, description: "Name; null when it is not known." })
  readonly name: string | null;
  @Field(() => String, { nullable: true, description: "The bank's own number (客户号); null when it is not known." })
  readonly externalId: string | null;
  @Field(() => String, { nullable: true, description: "Telephone number, whole; null when it is not known." })
  readonly phone: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Identity or registration number, whole; null when it is not known.",
  })
  readonly idNumber: string | null;
  @Field(() => Client, { nullable: true, description: "The client; null when they are no longer yours to see." })
  readonly client: unknown;
}

@ObjectType({ description: "Who the client is, or why it is not told." })
class RevealClientIdentityPayload {
  @Field(() => ClientIdentity, { nullable: true, description: "Who the client is; null when it is not told." })
  readonly identity: ClientIdentity | null;
  @Field(() => [UserError], { description: "Why it is not told; empty when it is." })
  readonly userErrors: UserError[];
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.COMPLIANCE)
@Resolver()
export class RevealClientIdentity {
  @Mutation(() => RevealClientIdentityPayload, {
    description:
      "Shows a client's numbers whole, to who may know the client, for a purpose that the audit trail keeps. Changes nothing else.",
  })
  async revealClientIdentity(
    @Arg("input", () => RevealClientIdentityInput, { description: "Whose numbers, and what for." })
    input: RevealClientIdentityInput,
    @Ctx() context: Context,
  ) {
    const { graph, language, signal } = context;
    const refused = (refusals: readonly Refusal[]) => ({
      identity: null,
      userErrors: refusals.map((refusal) => userError(refusal, language)),
    });
    const mistaken = refusalsOf(caseNumber(input.caseNumber));
    if (mistaken.length > 0) return refused(mistaken);
    const why = reason(input.purpose, input.caseNumber);
    const { database } = graph;
    const record = tagged(
      database,
      entry("REVEAL", viewerOf(context), "revealClientIdentity", { why, ids: [input.clientId] }),
    );
    const rows = await database
      .write(
        ({ run }) =>
          run("clients/revealIdentity", {
            ...asker(context),
            input: { clientId: input.clientId },
            record,
          }),
        signal,
      )
      .catch(throwRefusal);
    const { refusals, client, name, externalId, phone, idNumber } = rows[0]!;
    if (refusals.some(({ code }) => code === "FORBIDDEN"))
      throw refuse("FORBIDDEN", "You may see that this client exists, but not who it is.");
    if (refusals.length > 0) return refused(refusals as unknown as Refusal[]);
    remember(database, [record]);
    const whole = (field: string, sealed: string | null) =>
      sealed === null ? null : database.vault.open(sealed, client!, field);
    const numbers = { phone: whole("phone", phone), idNumber: whole("idNumber", idNumber) };
    return { identity: { name, externalId, ...numbers, client: later("clients/byId", client) }, userErrors: [] };
  }
}
