import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Romanised } from "../../kernel/graphql/romanised.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Identity } from "../../kernel/vault/identity.js";
import { Sealed } from "../../kernel/vault/sealed.js";
import { ClientKind } from "./clientKind.js";
import { ClientPermissions } from "./clientPermissions.js";
import { clients } from "./entities.js";
import { Holding } from "./holding.js";
import { InteractionConnection } from "./interaction.js";
import { Referral } from "./referral.js";
import { RelatedClient } from "./relatedClient.js";
import { SatisfactionScore } from "./satisfactionScore.js";
import { ServedBy } from "./servedBy.js";
import { TimedPageArgs } from "./timedPage.js";
import { WonBy } from "./wonBy.js";
import { Worth } from "./worth.js";

@ArgsType()
class HoldingsArgs extends AsOfArgs {
  @Field(() => Boolean, { defaultValue: false, description: "Whether to include holdings closed before the date." })
  readonly closed: boolean;
}

@ArgsType()
class ServedByArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Only managers who served the client on this date; default: the whole history.",
  })
  readonly asOf?: string;
}

@NodeKind(clients, "clients/byId")
@ObjectType({
  implements: Node,
  description: "A client of the bank, a person or a company.",
})
export class Client extends Node {
  @Field(() => Int, {
    description:
      "Increases with every change. Pass it as `expectedVersion` so that you do not overwrite the change of somebody else.",
  })
  readonly version: number;
  @Field(() => ClientKind, { description: "A person or a company." })
  readonly kind: ClientKind;
  @Field(() => String, { nullable: true, description: "The bank's own name for the segment; null if unknown." })
  readonly segment: string | null;
  @Field(() => Boolean, {
    description: "True if you may see that this client exists but not who it is. Identity fields are then null.",
  })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, { nullable: true, description: "Name; null if masked or unknown." })
  readonly name: string | null;
  @Identity
  @Romanised
  @Field(() => String, {
    nullable: true,
    description:
      "The Chinese name of a person in Latin letters, surname first: Chen Jing for 陈静. Null for a company, if the name is written in Latin letters already, or if masked or unknown.",
  })
  readonly latinName: string | null;
  @Identity
  @Field(() => String, {
    nullable: true,
    description: "The bank's own number (客户号); null if masked or unknown.",
  })
  readonly externalId: string | null;
  @Identity
  @Sealed
  @Field(() => String, {
    nullable: true,
    description:
      "The end of the telephone number: `…` and the last 4 digits (1 if the number is short). Null if masked or unknown. `revealClientIdentity` shows the full number.",
  })
  readonly phone: string | null;
  @Identity
  @Sealed
  @Field(() => String, {
    nullable: true,
    description:
      "The end of the identity or registration number: `…` and the last 4 characters (1 if the number is short). Null if masked or unknown. `revealClientIdentity` shows the full number.",
  })
  readonly idNumber: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Year of birth or foundation; null if masked or unknown.",
  })
  readonly birthYear: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "First year of the decade of birth or foundation, such as 1980; null if unknown.",
  })
  readonly birthDecade: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date on which the client left the bank; null if it has not left.",
  })
  readonly leftOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date on which the client's identity was permanently erased; null if it was not.",
  })
  readonly erasedOn: string | null;
  @Edge("clients/wonBy", () => WonBy, {
    nullable: true,
    description: "The manager who won the client; null if unknown.",
  })
  readonly wonBy: WonBy | null;
  @Edge("clients/servedBy", () => [ServedBy], {
    args: () => ServedByArgs,
    description: "Managers who serve or served the client, latest first.",
  })
  readonly servedBy: ServedBy[];
  @Edge("clients/holdings", () => [Holding], {
    args: () => HoldingsArgs,
    description: "Holdings on the date, the latest opened first, as far as you may see them.",
  })
  readonly holdings: Holding[];
  @Edge("clients/worth", () => [Worth], {
    args: () => AsOfArgs,
    description: "Value of the holdings on the date, by currency.",
  })
  readonly worth: Worth[];
  @Edge("clients/interactions", () => InteractionConnection, {
    args: () => TimedPageArgs,
    description: "Contacts with the client, as far as you may see single contacts.",
  })
  readonly interactions: unknown;
  @Edge("clients/interactionCount", () => Int, {
    args: () => AsOfArgs,
    description: "Number of contacts up to the date.",
  })
  readonly interactionCount: number;
  @Edge("clients/referralsMade", () => [Referral], {
    description: "Clients that this client referred to the bank, latest first, as far as you may see them.",
  })
  readonly referralsMade: Referral[];
  @Edge("clients/referralsReceived", () => [Referral], {
    description: "Clients that referred this client to the bank, latest first, as far as you may see them.",
  })
  readonly referralsReceived: Referral[];
  @Edge("clients/relatedClients", () => [RelatedClient], {
    args: () => AsOfArgs,
    description: "Clients related to this one on the date, as far as you may see them.",
  })
  readonly relatedClients: RelatedClient[];
  @Edge("clients/scores", () => [SatisfactionScore], {
    description: "Satisfaction scores the client gave, latest first. Empty unless you are COMPLIANCE.",
  })
  readonly satisfactionScores: SatisfactionScore[];
  @Edge("clients/viewerCan", () => ClientPermissions, { description: "Changes you may make to the client now." })
  readonly viewerCan: ClientPermissions;
}
