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
  description: "Sort fields for served clients.",
  valuesConfig: {
    NAME: { description: "Name. Only for viewers who may see names." },
    SINCE: { description: "First day of service; unknown dates first." },
  },
});
const ServedClientOrder = orderBy("ServedClientOrder", ServedClientOrderField);

@ArgsType()
export class ServedClientsArgs extends PageAsOfArgs {
  @Field(() => ServingRole, { nullable: true, description: "Only clients served in this role." })
  readonly role?: ServingRole;
  @Field(() => ClientKind, { nullable: true, description: "Only persons or only companies." })
  readonly kind?: ClientKind;
  @Field(() => String, { nullable: true, description: "Only clients of this segment, by the bank's own name." })
  readonly segment?: string;
  @Field(() => ServedClientOrder, { nullable: true, description: "Default: NAME; SINCE if you may not see names." })
  readonly orderBy?: InstanceType<typeof ServedClientOrder>;
}
