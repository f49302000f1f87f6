import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Client } from "../clients/client.js";
import { Manager } from "../managers/manager.js";
import { FoundClientConnection } from "./foundClients.js";

@ObjectType({ description: "A client and who should take it over, part by part." })
export class PlannedHandover {
  @Later(() => Client, { description: "The client." })
  readonly client: unknown;
  @Later(() => Manager, { description: "Who should lead it." })
  readonly successor: unknown;
  @Field(() => Float, { description: "0.4 · met + 0.25 · skills + 0.2 · free load + 0.15 · same branch, 0 to 1." })
  readonly score: number;
  @Field(() => Boolean, { description: "Whether the successor was in contact with the client in the 365 days before." })
  readonly hasMet: boolean;
  @Field(() => Int, { description: "Of the topics that the client's products need, those that the successor knows." })
  readonly knownTopics: number;
  @Field(() => Int, { description: "Topics that the client's products need." })
  readonly neededTopics: number;
  @Field(() => Float, { description: "Share of these that the successor knows; 1 when none is needed." })
  readonly skillShare: number;
  @Field(() => Float, { description: "1 − clients led now / limit." })
  readonly freeLoad: number;
  @Field(() => Boolean, { description: "Whether the successor works at the same branch as the leaver." })
  readonly isSameBranch: boolean;
  @Field(() => String, { description: "The same in a sentence, in the language of Accept-Language (en or zh)." })
  readonly reason: string;
}

export const PlannedHandoverConnection = connection("PlannedHandover", () => PlannedHandover);

@ObjectType({ description: "What one successor would take over." })
export class SuccessorLoad {
  @Later(() => Manager, { description: "The successor." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Clients that they lead now." })
  readonly clientsNow: number;
  @Field(() => Int, { description: "Clients that they would take over." })
  readonly taken: number;
}

@ObjectType({ description: "A client in `reassignClients`, field by field." })
export class ReassignedClient {
  @Field(() => ID, { description: "The client." })
  readonly clientId: string;
  @Field(() => ID, { description: "Who is to lead it." })
  readonly toManagerId: string;
  @Field(() => Int, { description: "The version on which the plan was made: a client changed since is refused." })
  readonly expectedVersion: number;
}

@ObjectType({ description: "An input for `reassignClients`: the whole of it is done, or nothing." })
export class ReassignmentDraft {
  @Field(() => ID, { description: "Who hands over." })
  readonly fromManagerId: string;
  @Field(() => [ReassignedClient], { description: "The clients, 500 at most." })
  readonly clients: ReassignedClient[];
}

@ObjectType({
  description:
    "To whom the clients of somebody who leaves should go: the best total under the limit of load, as it stands today.",
})
export class HandoverPlan {
  @Later(() => Manager, { description: "Who leaves." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Clients whom they lead today." })
  readonly clientCount: number;
  @Field(() => Int, { description: "Clients whom somebody can take over within the limit." })
  readonly plannedCount: number;
  @Field(() => Int, { description: "How many managers could take clients over." })
  readonly candidateCount: number;
  @Field(() => Float, { description: "The sum of all scores." })
  readonly total: number;
  @Field(() => Boolean, {
    description:
      "Whether it is proved, by prices that bound every plan, that no other hands over more clients, nor as many with a larger total.",
  })
  readonly isProvenBest: boolean;
  @Field(() => [SuccessorLoad], { description: "Who would take how many: the most first, ties by id." })
  readonly successors: SuccessorLoad[];
  @Later(() => PlannedHandoverConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "Client by client, by id. Null for HR, who sees how many go to whom.",
  })
  readonly handovers: unknown;
  @Later(() => FoundClientConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "Clients for whom nobody has room within the limit, by id. Null for HR.",
  })
  readonly unplanned: unknown;
  @Field(() => [ReassignmentDraft], {
    nullable: true,
    description:
      "The plan as inputs for `reassignClients`, one after the other. Null for who may not hand over clients.",
  })
  readonly reassignments: ReassignmentDraft[] | null;
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
