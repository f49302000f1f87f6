import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Child, Edge } from "../graphql/edge.js";
import { Node } from "../graphql/node.js";
import { NodeKind } from "../graphql/nodeKind.js";
import { DateScalar } from "../graphql/scalars.js";
import { Manager } from "../managers/manager.js";
import { Serving } from "./serving.js";

export enum ClientKind {
  PERSON = "PERSON",
  COMPANY = "COMPANY",
}
registerEnumType(ClientKind, {
  name: "ClientKind",
  description: "Whether a client is a person or a company.",
  valuesConfig: { PERSON: { description: "A person." }, COMPANY: { description: "A company." } },
});

@ObjectType({ description: "A manager who serves or served a client." })
export class ServedBy extends Serving {
  @Child
  @Field(() => Manager, { description: "The manager." })
  readonly manager: Manager;
}

@NodeKind("cli", "clients/byId")
@ObjectType({
  implements: Node,
  description: "A client of the bank: a person or a company that a manager has won and serves.",
})
export class Client extends Node {
  @Field(() => Int, {
    description: "Counts the changes; give it as `expectedVersion` to refuse to overwrite another's.",
  })
  readonly version: number;
  @Field(() => ClientKind, { description: "A person or a company." })
  readonly kind: ClientKind;
  @Field(() => Boolean, {
    description: "True when you may see that this client exists, but not who it is: identity fields are then null.",
  })
  readonly isMasked: boolean;
  @Field(() => String, { nullable: true, description: "Name; null when it is masked or not known." })
  readonly name: string | null;
  @Field(() => Int, { nullable: true, description: "Year of birth; null when it is masked or not known." })
  readonly birthYear: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the client left the bank; null while it has not.",
  })
  readonly leftOn: string | null;
  @Edge("clients/servedBy", () => [ServedBy], {
    description: "Who serves and who served the client, the latest first.",
  })
  readonly servedBy: ServedBy[];
}
