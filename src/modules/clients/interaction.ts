import { Field, ObjectType, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Identity } from "../../kernel/vault/identity.js";
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
  description: "How a manager was in contact with a client.",
  valuesConfig: {
    VISIT: { description: "At the client's place." },
    MEETING: { description: "At the bank or elsewhere." },
    PHONE: { description: "By telephone." },
    MESSAGE: { description: "By short message or chat." },
    EMAIL: { description: "By e-mail." },
    VIDEO: { description: "By video call." },
    OTHER: { description: "Any other way, also one that was imported under a word of its own." },
  },
});

@NodeKind(interactions, "clients/interactionById")
@ObjectType({ implements: Node, description: "A contact between a manager and a client." })
export class Interaction extends Node {
  @Field(() => InstantScalar, { description: "When." })
  readonly at: string;
  @Field(() => Channel, { description: "How." })
  readonly channel: Channel;
  @Field(() => Boolean, { description: "True when you may not know who the client is: the note is then null." })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, { nullable: true, description: "What it was about; null when it is masked or there is none." })
  readonly note: string | null;
  @Edge("clients/interactionManager", () => Manager, { description: "The manager." })
  readonly manager: Manager;
  @Edge("clients/interactionClient", () => Client, {
    nullable: true,
    description: "The client; null when it is not yours to know.",
  })
  readonly client: Client | null;
}

export const InteractionConnection = connection("Interaction", () => Interaction);
