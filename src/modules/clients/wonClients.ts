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
  description: "Sort fields for won clients.",
  valuesConfig: {
    NAME: { description: "Name. Only for viewers who may see names." },
    WON_ON: { description: "Date on which they were won; unknown dates first." },
    ID: { description: "Id; it tells nothing about the client." },
  },
});
const WonClientOrder = orderBy("WonClientOrder", WonClientOrderField);

@ArgsType()
export class WonClientsArgs extends PageArgs {
  @Field(() => WonClientOrder, { nullable: true, description: "Default: NAME; WON_ON if you may not see names." })
  readonly orderBy?: InstanceType<typeof WonClientOrder>;
}
