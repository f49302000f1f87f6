import { Field, ObjectType, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Identity } from "../../kernel/vault/identity.js";
import { Employee } from "../colleagues/employee.js";
import { Manager } from "../managers/manager.js";
import { Client } from "./client.js";
import { interactions } from "./entities.js";

export enum Channel {
  VISIT = "VISIT",
  MEETING = "MEETING",
  PHONE = "PHONE",
  MESSAGE = "MESSAGE",
  EMAIL = "EMAIL",
  VIDEO = "VIDEO",
  OTHER = "OTHER",
}
registerEnumType(Channel, {
  name: "Channel",
  description: "Channel of a contact between a manager and a client.",
  valuesConfig: {
    VISIT: { description: "A visit to the client." },
    MEETING: { description: "A meeting, at the bank or elsewhere." },
    PHONE: { description: "By telephone." },
    MESSAGE: { description: "By short message or chat." },
    EMAIL: { description: "By e-mail." },
    VIDEO: { description: "By video call." },
    OTHER: { description: "Any other channel, including unknown words from an import." },
  },
});

@NodeKind(interactions, "clients/interactionById")
@ObjectType({ implements: Node, description: "A contact between a manager and a client." })
export class Interaction extends Node {
  @Field(() => InstantScalar, { description: "Time of the event." })
  readonly at: string;
  @Field(() => Channel, { description: "The channel." })
  readonly channel: Channel;
  @Field(() => Boolean, { description: "True if you may not know who the client is. The note is then null." })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, { nullable: true, description: "Content of the contact; null if masked or empty." })
  readonly note: string | null;
  @Edge("clients/interactionManager", () => Manager, { description: "The manager." })
  readonly manager: Manager;
  @Edge("clients/interactionClient", () => Client, {
    nullable: true,
    description: "The client; null if you may not see it.",
  })
  readonly client: Client | null;
  @Edge("clients/participants", () => [Employee], {
    description: "Colleagues who went along, by name; without the manager who held the contact.",
  })
  readonly participants: Employee[];
}

export const InteractionConnection = connection("Interaction", () => Interaction);
