import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { ClientKind } from "./clientKind.js";

@InputType({ description: "Which clients; every part that is given must hold." })
export class ClientFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words in the name or the bank's own number, up to 100 characters; for those who may know names.",
  })
  readonly text?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Exactly this telephone number, whole, with or without spaces and dashes; for those who may know names.",
  })
  readonly phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Exactly this identity or registration number, whole; for those who may know names.",
  })
  readonly idNumber?: string | null;
  @Field(() => ClientKind, { nullable: true, description: "Only persons, or only companies." })
  readonly kind?: ClientKind | null;
  @Field(() => String, { nullable: true, description: "Only this segment, as the bank calls it." })
  readonly segment?: string | null;
  @Field(() => Boolean, { nullable: true, description: "True: only who has not left; false: only who has." })
  readonly isCurrent?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Only those whom this manager (mgr-…) serves now." })
  readonly managerId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only those whom someone serves now who works in this branch (brn-…) or below it.",
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
  description: "What clients are ordered by.",
  valuesConfig: {
    NAME: { description: "Name; for those who may know names." },
    ID: { description: "Id, which says nothing about the client." },
    RELEVANCE: { description: "How well they match a text, the best first; with a text among all clients only." },
  },
});
const ClientOrder = orderBy("ClientOrder", ClientOrderField);

@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true, description: "Which clients; default all whom the list can have." })
  readonly filter?: ClientFilter;
  @Field(() => ClientOrder, {
    nullable: true,
    description: "Default: by relevance, by name, or by id, as it is possible.",
  })
  readonly orderBy?: InstanceType<typeof ClientOrder>;
}
