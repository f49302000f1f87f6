import { Field, Float, Int, ObjectType } from "type-graphql";
import { Later } from "../../kernel/graphql/later.js";
import { Branch } from "../organisation/branch.js";
import { BrokerageRoles } from "./networkManager.js";

@ObjectType({ description: "How closely a group of managers is knit." })
export class GroupCohesion {
  @Field(() => Int, { description: "How many managers." })
  readonly members: number;
  @Field(() => Int, { description: "How many directed ties between them." })
  readonly ties: number;
  @Field(() => Float, { nullable: true, description: "Ties / n(n−1); null under 2 managers." })
  readonly density: number | null;
  @Field(() => Float, { nullable: true, description: "Share of the ties that are returned; null without ties." })
  readonly reciprocity: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "How many of a manager's contacts know each other, mean over all, without direction; null without managers.",
  })
  readonly clustering: number | null;
}

@ObjectType({ description: "Figures of a whole network, which name nobody." })
export class NetworkFigures extends GroupCohesion {
  @Field(() => Float, { description: "The weight of all ties." })
  readonly weight: number;
  @Field(() => Int, { description: "How many managers have no tie." })
  readonly isolated: number;
  @Field(() => Int, {
    description: "How many managers there are without whom the network would fall apart around them.",
  })
  readonly cutPoints: number;
  @Field(() => Int, { description: "How many pairs there are whose tie alone holds two parts together." })
  readonly bridges: number;
  @Field(() => Int, { description: "How many communities were found." })
  readonly communities: number;
  @Field(() => Float, { nullable: true, description: "Modularity Q of the communities; null without ties." })
  readonly modularity: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Key-player fragmentation D_F: 0 when everyone is tied to everyone, 1 when nobody is; null under 2 managers.",
  })
  readonly fragmentation: number | null;
  @Field(() => Float, { description: "Standard error of it; 0 unless the network has more than 5,000 managers." })
  readonly fragmentationError: number;
  @Field(() => Float, { description: "How many pairs of managers are connected, directly or through others." })
  readonly connectedPairs: number;
  @Field(() => Int, {
    description: "From how many managers distances were measured; all of them unless there are more than 5,000.",
  })
  readonly sources: number;
}

@ObjectType({ description: "A branch in a network." })
export class NetworkBranch extends GroupCohesion {
  @Later(() => Branch, {
    nullable: true,
    description: "The branch; who works in a branch below it is not counted here.",
  })
  readonly branch: unknown;
  @Field(() => Float, {
    nullable: true,
    description:
      "Weight of the ties that leave it / the smaller of the weights inside and outside, without direction: 0 is closed; null where that is 0.",
  })
  readonly conductance: number | null;
  @Field(() => BrokerageRoles, { description: "Brokerage of its managers together, by role." })
  readonly brokerage: BrokerageRoles;
}

@ObjectType({ description: "A cell of the matrix of ties between branches." })
export class NetworkBranchTies {
  @Later(() => Branch, { nullable: true, description: "Where those who learn work." })
  readonly from: unknown;
  @Later(() => Branch, {
    nullable: true,
    description: "Where those who know work; the same branch for ties inside it.",
  })
  readonly to: unknown;
  @Field(() => Int, { description: "How many ties." })
  readonly ties: number;
  @Field(() => Float, { description: "Their weight." })
  readonly weight: number;
}

@ObjectType({ description: "A community: managers who are tied more closely to each other than to others." })
export class NetworkCommunity {
  @Field(() => Int, { description: "Its number, by size: 0 is the largest." })
  readonly number: number;
  @Field(() => Int, { description: "How many managers it has." })
  readonly size: number;
}
