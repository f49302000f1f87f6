import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { given, past, range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, newId, write } from "../../kernel/graphql/write.js";
import { sealValues } from "../../kernel/vault/sealValues.js";
import { Client } from "./client.js";
import type { ClientKind } from "./clientKind.js";
import { sealedNumbers } from "./clientNumbers.js";
import { clients } from "./entities.js";
import { identityNumber, telephone } from "./identityChecks.js";

@InputType({ description: "The client to add, and the manager who won it." })
class AddClientInput extends ChangeInput {
  @Value(clients.fields.name, "Name, {bounds}.", { isNeeded: true })
  readonly name: string;
  @Value(clients.fields.kind, "A person or a company.")
  readonly kind: ClientKind;
  @Value(clients.fields.externalId, "The bank's own number (客户号), {bounds}; must be unique among clients.")
  readonly externalId?: string | null;
  @Value(clients.fields.segment, "The bank's own name for the segment, {bounds}.")
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
  @Field(() => ID, {
    nullable: true,
    description: "The manager who won the client and becomes its lead, mgr-…; default: you.",
  })
  readonly managerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The date; default: today. Not in the future." })
  readonly wonOn?: string | null;
}

const AddClientPayload = payload("AddClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class AddClient {
  @Mutation(() => AddClientPayload, {
    description: "Adds a client that you, or a manager who works under you, has won and leads from that day on.",
  })
  addClient(
    @Arg("input", () => AddClientInput, { description: "The client to add, and the manager who won it." })
    input: AddClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = newId(clients);
    return write(context, info, {
      statement: "clients/addClient",
      input,
      id,
      withheld: sealedNumbers,
      more: {
        numbers: sealValues(context.graph.database.vault, id, given(input, sealedNumbers)),
        spelled: pinyinWith(clients, input),
      },
      changed: { client: "clients/byId" },
      refusals: refusalsOf(
        range("birthYear", input.birthYear, 1800, Number(context.today.slice(0, 4))),
        telephone(input.phone),
        identityNumber(input.idNumber),
        past("wonOn", input.wonOn, context.today),
      ),
    });
  }
}
