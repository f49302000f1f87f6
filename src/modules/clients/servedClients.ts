import { ArgsType, Field, registerEnumType } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { orderBy } from "../../kernel/graphql/page.js";
import { Client } from "./client.js";
import { ClientKind } from "./clientKind.js";
import { Serving } from "./serving.js";
import { ServingRole } from "./servingRole.js";

export const ServedClientConnection = connection("ServedClient", () => Client, Serving);

export enum ServedClientOrderField {
  NAME = "NAME",
  SINCE = "SINCE",
}
registerEnumType(ServedClientOrderField, {
  name: "ServedClientOrderField",
  description: "What served clients are ordered by.",
  valuesConfig: {
    NAME: { description: "Name; for those who may know names." },
    SINCE: { description: "Since when they are served; unknown days come first." },
  },
});
const ServedClientOrder = orderBy("ServedClientOrder", ServedClientOrderField);

@ArgsType()
export class ServedClientsArgs extends PageAsOfArgs {
  @Field(() => ServingRole, { nullable: true, description: "Only those served in this role." })
  readonly role?: ServingRole;
  @Field(() => ClientKind, { nullable: true, description: "Only persons, or only companies." })
  readonly kind?: ClientKind;
  @Field(() => String, { nullable: true, description: "Only those of this segment, as the bank calls it." })
  readonly segment?: string;
  @Field(() => ServedClientOrder, { nullable: true, description: "Default: by name, where you may know names." })
  readonly orderBy?: InstanceType<typeof ServedClientOrder>;
}
