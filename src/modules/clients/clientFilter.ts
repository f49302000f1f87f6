import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { ClientKind } from "./clientKind.js";

@InputType({ description: "Conditions for clients; a client must meet all that are given." })
export class ClientFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words in the name, its pinyin or the bank's own number, at most 100 characters. Only for viewers who may see names.",
  })
  readonly text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The full telephone number, with or without spaces and dashes. Only for viewers who may see names.",
  })
  readonly phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The full identity or registration number, exact match. Only for viewers who may see names.",
  })
  readonly idNumber?: string | null;
  @Field(() => ClientKind, { nullable: true, description: "Only persons or only companies." })
  readonly kind?: ClientKind | null;
  @Field(() => String, { nullable: true, description: "Only this segment, by the bank's own name." })
  readonly segment?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only clients who have not left; false: only those who have.",
  })
  readonly isCurrent?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Only clients that this manager (mgr-…) serves now." })
  readonly managerId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only clients now served by a manager who works in this branch (brn-…) or below it.",
  })
  readonly branchId?: string | null;
}

export enum ClientOrderField {
  NAME = "NAME",
  ID = "ID",
  RELEVANCE = "RELEVANCE",
}
registerEnumType(ClientOrderField, {
  name: "ClientOrderField",
  description: "Sort fields for clients.",
  valuesConfig: {
    NAME: { description: "Name. Only for viewers who may see names." },
    ID: { description: "Id; it tells nothing about the client." },
    RELEVANCE: {
      description:
        "How well the client matches `filter.text`, best first. Only with `filter.text`, and only for COMPLIANCE.",
    },
  },
});
const ClientOrder = orderBy("ClientOrder", ClientOrderField);

@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true, description: "Conditions; default: all clients you may see." })
  readonly filter?: ClientFilter;
  @Field(() => ClientOrder, {
    nullable: true,
    description:
      "Default: NAME, or ID if you may not see names. For COMPLIANCE with `filter.text` of two or more characters: RELEVANCE.",
  })
  readonly orderBy?: InstanceType<typeof ClientOrder>;
}
