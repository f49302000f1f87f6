import { Field, Float, Int, ObjectType } from "type-graphql";
import { Later } from "../../kernel/graphql/later.js";
import { Branch } from "../organisation/branch.js";
import { BrokerageRoles } from "./networkManager.js";

@ObjectType({ description: "How closely a group of managers is knit." })
export class GroupCohesion {
  @Field(() => Int, { description: "Number of managers." })
  readonly members: number;
  @Field(() => Int, { description: "Number of directed ties between its managers." })
  readonly ties: number;
  @Field(() => Float, { nullable: true, description: "Density: ties / n(n−1); null with fewer than 2 managers." })
  readonly density: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Reciprocity: share of ties that go both ways; null without ties.",
  })
  readonly reciprocity: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Clustering: share of a manager's contacts who are tied to each other, mean over all managers, without direction; null without managers.",
  })
  readonly clustering: number | null;
}

@ObjectType({ description: "Figures of a whole network. They name nobody." })
export class NetworkFigures extends GroupCohesion {
  @Field(() => Float, { description: "Total weight of all ties." })
  readonly weight: number;
  @Field(() => Int, { description: "Number of managers without ties." })
  readonly isolated: number;
  @Field(() => Int, {
    description: "Number of cut points: managers without whom their part of the network would fall apart.",
  })
  readonly cutPoints: number;
  @Field(() => Int, { description: "Number of bridges: ties that alone connect two parts of the network." })
  readonly bridges: number;
  @Field(() => Int, { description: "Number of communities." })
  readonly communities: number;
  @Field(() => Float, { nullable: true, description: "Modularity Q of the communities; null without ties." })
  readonly modularity: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Key-player fragmentation D_F: 0 if everyone is tied to everyone, 1 if nobody is; null with fewer than 2 managers.",
  })
  readonly fragmentation: number | null;
  @Field(() => Float, {
    description: "Standard error of `fragmentation`; 0 unless the network has more than 5,000 managers.",
  })
  readonly fragmentationError: number;
  @Field(() => Float, { description: "Number of pairs of managers connected directly or through others." })
  readonly connectedPairs: number;
  @Field(() => Int, {
    description: "Number of managers from whom distances were measured: all, unless there are more than 5,000.",
  })
  readonly sources: number;
}

@ObjectType({ description: "Network figures of a branch." })
export class NetworkBranch extends GroupCohesion {
  @Later(() => Branch, {
    nullable: true,
    description: "The branch, without the branches below it.",
  })
  readonly branch: unknown;
  @Field(() => Float, {
    nullable: true,
    description:
      "Conductance: weight of the ties that leave the branch / the smaller of the tie weights of its managers and of all others, without direction. 0 means closed; null if the divisor is 0.",
  })
  readonly conductance: number | null;
  @Field(() => BrokerageRoles, { description: "Total brokerage of its managers, by role." })
  readonly brokerage: BrokerageRoles;
}

@ObjectType({ description: "A cell of the matrix of ties between branches." })
export class NetworkBranchTies {
  @Later(() => Branch, { nullable: true, description: "Branch of those who learn." })
  readonly from: unknown;
  @Later(() => Branch, {
    nullable: true,
    description: "Branch of those who know; the same branch for ties inside it.",
  })
  readonly to: unknown;
  @Field(() => Int, { description: "Number of ties." })
  readonly ties: number;
  @Field(() => Float, { description: "Total weight of the ties." })
  readonly weight: number;
}

@ObjectType({ description: "A community: managers with closer ties to each other than to others." })
export class NetworkCommunity {
  @Field(() => Int, { description: "Number of the community, by size; 0 is the largest." })
  readonly number: number;
  @Field(() => Int, { description: "Number of managers in it." })
  readonly size: number;
}
