import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Later } from "../../kernel/graphql/later.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Client } from "../clients/client.js";
import { Manager } from "../managers/manager.js";
import { FoundClientConnection } from "./foundClients.js";

@ObjectType({ description: "A client and its proposed successor, with the parts of the score." })
export class PlannedHandover {
  @Later(() => Client, { description: "The client." })
  readonly client: unknown;
  @Later(() => Manager, { description: "The proposed new lead." })
  readonly successor: unknown;
  @Field(() => Float, {
    description: "Score, 0 to 1: 0.4 · met + 0.25 · skills + 0.2 · free load + 0.15 · same branch.",
  })
  readonly score: number;
  @Field(() => Boolean, { description: "Whether the successor was in contact with the client in the last 365 days." })
  readonly hasMet: boolean;
  @Field(() => Int, { description: "Number of needed topics that the successor knows." })
  readonly knownTopics: number;
  @Field(() => Int, { description: "Number of topics that the client's products need." })
  readonly neededTopics: number;
  @Field(() => Float, { description: "Share of needed topics that the successor knows; 1 if none is needed." })
  readonly skillShare: number;
  @Field(() => Float, { description: "Free load of the successor: 1 − clients led now / limit." })
  readonly freeLoad: number;
  @Field(() => Boolean, { description: "Whether the successor works at the same branch as the leaver." })
  readonly isSameBranch: boolean;
  @Field(() => String, { description: "The reason as a sentence, in the language of Accept-Language (en or zh)." })
  readonly reason: string;
}

export const PlannedHandoverConnection = connection("PlannedHandover", () => PlannedHandover);

@ObjectType({ description: "Number of clients that one successor has and would take over." })
export class SuccessorLoad {
  @Later(() => Manager, { description: "The successor." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Number of clients they lead now." })
  readonly clientsNow: number;
  @Field(() => Int, { description: "Number of clients they would take over." })
  readonly taken: number;
}

@ObjectType({ description: "A client as input for `reassignClients`." })
export class ReassignedClient {
  @Field(() => ID, { description: "The client." })
  readonly clientId: string;
  @Field(() => ID, { description: "The new lead." })
  readonly toManagerId: string;
  @Field(() => Int, {
    description: "Version of the client in the plan. The change is refused if the client has been changed since.",
  })
  readonly expectedVersion: number;
}

@ObjectType({ description: "An input for `reassignClients`. All its clients are handed over, or none." })
export class ReassignmentDraft {
  @Field(() => ID, { description: "The present lead." })
  readonly fromManagerId: string;
  @Field(() => [ReassignedClient], { description: "The clients, at most 500." })
  readonly clients: ReassignedClient[];
}

@ObjectType({
  description: "The best assignment of a leaving manager's clients to successors within the load limit, as of today.",
})
export class HandoverPlan {
  @Later(() => Manager, { description: "The manager who leaves." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Number of clients the manager leads today." })
  readonly clientCount: number;
  @Field(() => Int, { description: "Number of clients that can be taken over within the limit." })
  readonly plannedCount: number;
  @Field(() => Int, { description: "Number of managers who could take over clients." })
  readonly candidateCount: number;
  @Field(() => Float, { description: "The sum of all scores." })
  readonly total: number;
  @Field(() => Boolean, {
    description:
      "Whether it is proved that no other plan hands over more clients, or as many clients with a larger total.",
  })
  readonly isProvenBest: boolean;
  @Field(() => [SuccessorLoad], {
    description: "Successors and their numbers of clients: the most first, equal ones by id.",
  })
  readonly successors: SuccessorLoad[];
  @Later(() => PlannedHandoverConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "The handovers, by client id. Null for HR, who sees only the numbers per successor.",
  })
  readonly handovers: unknown;
  @Later(() => FoundClientConnection, {
    nullable: true,
    args: () => PageArgs,
    description: "Clients that nobody can take over within the limit, by id. Null for HR.",
  })
  readonly unplanned: unknown;
  @Field(() => [ReassignmentDraft], {
    nullable: true,
    description:
      "The plan as inputs for `reassignClients`, to send one after the other. Null if you may not hand over clients.",
  })
  readonly reassignments: ReassignmentDraft[] | null;
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
