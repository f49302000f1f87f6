import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { given, range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { sealValues } from "../../kernel/vault/sealValues.js";
import { Client } from "./client.js";
import type { ClientKind } from "./clientKind.js";
import { sealedNumbers } from "./clientNumbers.js";
import { clients } from "./entities.js";
import { identityNumber, telephone } from "./identityChecks.js";

@InputType({ description: "What to change. Fields left out stay as they are; null clears a field." })
class UpdateClientInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Value(clients.fields.name, "Name, {bounds}.", { isLeftOut: true, isNeeded: true })
  readonly name?: string | null;
  @Value(clients.fields.kind, "A person or a company.", { isLeftOut: true })
  readonly kind?: ClientKind | null;
  @Value(clients.fields.externalId, "The bank's own number (客户号), {bounds}; must be unique among clients.", {
    isLeftOut: true,
  })
  readonly externalId?: string | null;
  @Value(clients.fields.segment, "The bank's own name for the segment, {bounds}.", { isLeftOut: true })
  readonly segment?: string | null;
  @Field(() => Int, { nullable: true, description: "Year of birth or foundation, 1800 to this year." })
  readonly birthYear?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Telephone number in full: digits, spaces, brackets and dashes; + before a country code.",
  })
  readonly phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Identity or registration number in full: 4 to 40 letters, digits and dashes.",
  })
  readonly idNumber?: string | null;
}

const UpdateClientPayload = payload("UpdateClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class UpdateClient {
  @Mutation(() => UpdateClientPayload, {
    description:
      "Changes the data of a client. Fields left out stay as they are; null clears a field. Managers who serve the client now, and those they work under, may do this.",
  })
  updateClient(
    @Arg("input", () => UpdateClientInput, {
      description: "What to change. Fields left out stay as they are; null clears a field.",
    })
    input: UpdateClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changes = {
      ...given(input, ["name", "kind", "externalId", "segment", "birthYear"]),
      ...pinyinWith(clients, input),
      ...sealValues(context.graph.database.vault, input.clientId, given(input, sealedNumbers)),
    };
    const same = Object.keys(changes).length === 0 ? ({ code: "UNCHANGED", path: "clientId" } as const) : undefined;
    return write(context, info, {
      statement: "clients/updateClient",
      input,
      withheld: sealedNumbers,
      changed: { client: "clients/byId" },
      refusals: refusalsOf(
        same,
        range("birthYear", input.birthYear, 1800, Number(context.today.slice(0, 4))),
        telephone(input.phone),
        identityNumber(input.idNumber),
      ),
      more: { changes },
    });
  }
}
