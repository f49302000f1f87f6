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

@InputType({ description: "The client whose full numbers are shown, and the purpose." })
class RevealClientIdentityInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => RevealPurpose, { description: "The purpose." })
  readonly purpose: RevealPurpose;
  @Field(() => String, {
    nullable: true,
    description: "The case number, 1 to 40 letters, digits and / . _ -; kept in the audit trail.",
  })
  readonly caseNumber?: string | null;
}

@ObjectType({ description: "Identity of a client with full numbers." })
class ClientIdentity {
  @Field(() => String, { nullable: true, description: "Name; null if unknown." })
  readonly name: string | null;
  @Field(() => String, { nullable: true, description: "The bank's own number (客户号); null if unknown." })
  readonly externalId: string | null;
  @Field(() => String, { nullable: true, description: "Full telephone number; null if unknown." })
  readonly phone: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Full identity or registration number; null if unknown.",
  })
  readonly idNumber: string | null;
  @Field(() => Client, { nullable: true, description: "The client; null if you may no longer see it." })
  readonly client: unknown;
}

@ObjectType({ description: "The identity of the client, or why it was not shown." })
class RevealClientIdentityPayload {
  @Field(() => ClientIdentity, { nullable: true, description: "The identity of the client; null if it was not shown." })
  readonly identity: ClientIdentity | null;
  @Field(() => [UserError], { description: "Why the identity was not shown; empty if it was." })
  readonly userErrors: UserError[];
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.COMPLIANCE)
@Resolver()
export class RevealClientIdentity {
  @Mutation(() => RevealClientIdentityPayload, {
    description:
      "Shows a client's full numbers to those who may know the client. The purpose is kept in the audit trail; nothing else is changed.",
  })
  async revealClientIdentity(
    @Arg("input", () => RevealClientIdentityInput, { description: "The client and the purpose." })
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
      throw refuse("FORBIDDEN", "You may not know the identity of this client.");
    if (refusals.length > 0) return refused(refusals as unknown as Refusal[]);
    remember(database, [record]);
    const whole = (field: string, sealed: string | null) =>
      sealed === null ? null : database.vault.open(sealed, client!, field);
    const numbers = { phone: whole("phone", phone), idNumber: whole("idNumber", idNumber) };
    return { identity: { name, externalId, ...numbers, client: later("clients/byId", client) }, userErrors: [] };
  }
}
