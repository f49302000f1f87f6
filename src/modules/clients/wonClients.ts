import { ArgsType, Field, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { Client } from "./client.js";
import { Winning } from "./winning.js";

export const WonClientConnection = connection("WonClient", () => Client, Winning);

export enum WonClientOrderField {
  NAME = "NAME",
  WON_ON = "WON_ON",
  ID = "ID",
}
registerEnumType(WonClientOrderField, {
  name: "WonClientOrderField",
  description: "What won clients are ordered by.",
  valuesConfig: {
    NAME: { description: "Name; for those who may know names." },
    WON_ON: { description: "The day on which they were won; unknown days come first." },
    ID: { description: "Id, which says nothing about the client." },
  },
});
const WonClientOrder = orderBy("WonClientOrder", WonClientOrderField);

@ArgsType()
export class WonClientsArgs extends PageArgs {
  @Field(() => WonClientOrder, { nullable: true, description: "Default: by name, where you may know names." })
  readonly orderBy?: InstanceType<typeof WonClientOrder>;
}
