import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import type { Refusal } from "../../kernel/graphql/userError.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";

/** Clients handed over at once. */
const most = 500;

@InputType({ description: "A client to hand over." })
class Handover {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => ID, { nullable: true, description: "The new lead, mgr-…; default: `toManagerId` of the input." })
  readonly toManagerId?: string | null;
  @Field(() => Int, { nullable: true, description: "The version of the client you read." })
  readonly expectedVersion?: number | null;
}

@InputType({ description: "The clients, their present lead and their new leads." })
class ReassignClientsInput extends ChangeInput {
  @Field(() => ID, { description: "Their present lead, mgr-…; must work under you." })
  readonly fromManagerId: string;
  @Field(() => ID, { nullable: true, description: "Their new lead, mgr-…; must work under you." })
  readonly toManagerId?: string | null;
  @Field(() => [Handover], { description: "The clients, 1 to 500, each once." })
  readonly clients: readonly Handover[];
  @Field(() => DateScalar, { nullable: true, description: "First day of the new lead; default: today." })
  readonly on?: string | null;
}

const ReassignClientsPayload = payload("ReassignClients", { fromManager: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class ReassignClients {
  @Mutation(() => ReassignClientsPayload, {
    description:
      "Hands clients over from their lead to other managers, all of them or none. A backup who becomes lead stops being backup. Superiors and branch heads may do this among people who work under them.",
  })
  reassignClients(
    @Arg("input", () => ReassignClientsInput, { description: "The clients, their new leads and the date." })
    input: ReassignClientsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fromManagerId, toManagerId, clients } = input;
    const ids = new Set([fromManagerId, ...clients.map((one) => one.toManagerId ?? toManagerId)]);
    return write(context, info, {
      statement: "clients/reassignClients",
      input,
      changed: { fromManager: "managers/byId" },
      refusals: refusalsOf(input),
      more: { managerIds: [...ids].filter((id) => id != null).sort() },
    });
  }
}

function refusalsOf({ clients, toManagerId }: ReassignClientsInput): Refusal[] {
  if (clients.length < 1 || clients.length > most)
    return [{ code: "INVALID", path: "clients", name: `1–${most} entries` }];
  const seen = new Set<string>();
  return clients.flatMap(({ clientId, toManagerId: own }, at): Refusal[] => {
    const isRepeated = seen.has(clientId);
    seen.add(clientId);
    return [
      ...(isRepeated ? [{ code: "INVALID", path: `clients.${at}`, name: "TWICE" } as const] : []),
      ...((own ?? toManagerId) == null
        ? [{ code: "INVALID", path: `clients.${at}.toManagerId`, name: "REQUIRED" } as const]
        : []),
    ];
  });
}
