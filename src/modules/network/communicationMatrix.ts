import { Field, Float, Int, ObjectType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Withheld } from "../../kernel/graphql/withheld.js";
import { CommunicationGroup } from "./communicationGroup.js";

@ObjectType({ description: "How the people of one group communicate with those of another." })
export class CommunicationCell {
  @Field(() => CommunicationGroup, { description: "The other group." })
  readonly with: CommunicationGroup;
  @Field(() => Int, {
    description: "Number of people of the first group who communicated with the other in the period.",
  })
  readonly people: number;
  @Field(() => Float, { description: "`people`, as a share of the first group, 0 to 1." })
  readonly share: number;
  @Field(() => Int, {
    description:
      "Number of ties: two people of whom one asked the other for advice; with clients, a person and a client whom they met.",
  })
  readonly ties: number;
  @Field(() => Float, {
    nullable: true,
    description: "Share of the ties in which both asked each other, 0 to 1; null if there are none, and for clients.",
  })
  readonly reciprocity: number | null;
}

@ObjectType({ description: "A group of people, and with whom they communicate." })
export class CommunicationRow {
  @Field(() => CommunicationGroup, { description: "The group." })
  readonly group: CommunicationGroup;
  @Field(() => Int, { nullable: true, description: "Number of people in it; null if withheld." })
  readonly size: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why nothing is shown of this group: it has fewer than 5 people. Null if it is shown.",
  })
  readonly withheld: Withheld | null;
  @Field(() => [CommunicationCell], {
    description:
      "With each other group that has 5 people or more, with their own, and with clients; empty if withheld.",
  })
  readonly cells: CommunicationCell[];
}

@ObjectType({
  description:
    "Who communicates with whom: between client managers, between them and other employees, with management, and with clients.",
})
export class CommunicationMatrix {
  @Field(() => DateScalar, { description: "First day of the period." })
  readonly from: string;
  @Field(() => DateScalar, { description: "Last day of the period." })
  readonly to: string;
  @Field(() => [CommunicationRow], { description: "The groups that have people." })
  readonly rows: CommunicationRow[];
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
