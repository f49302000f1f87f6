import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
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
  @Field(() => Boolean, { defaultValue: false, description: "Whether also those that were closed before the date." })
  readonly closed: boolean;
}

@ArgsType()
class ServedByArgs {
  @Field(() => DateScalar, { nullable: true, description: "Only who served on this day; default: the whole history." })
  readonly asOf?: string;
}

@NodeKind(clients, "clients/byId")
@ObjectType({
  implements: Node,
  description: "A client of the bank: a person or a company that a manager has won and serves.",
})
export class Client extends Node {
  @Field(() => Int, {
    description: "Counts the changes; give it as `expectedVersion` to refuse to overwrite another's.",
  })
  readonly version: number;
  @Field(() => ClientKind, { description: "A person or a company." })
  readonly kind: ClientKind;
  @Field(() => String, { nullable: true, description: "The segment, as the bank calls it; null when it is not known." })
  readonly segment: string | null;
  @Field(() => Boolean, {
    description: "True when you may see that this client exists, but not who it is: identity fields are then null.",
  })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, { nullable: true, description: "Name; null when it is masked or not known." })
  readonly name: string | null;
  @Identity
  @Field(() => String, {
    nullable: true,
    description: "The bank's own number (客户号); null when it is masked or not known.",
  })
  readonly externalId: string | null;
  @Identity
  @Sealed
  @Field(() => String, {
    nullable: true,
    description:
      "The last 4 digits of the telephone number after `…`, of a short one the last; null when it is masked or not known. Whole: `revealClientIdentity`.",
  })
  readonly phone: string | null;
  @Identity
  @Sealed
  @Field(() => String, {
    nullable: true,
    description:
      "The last 4 characters of the identity or registration number after `…`, of a short one the last; null when it is masked or not known. Whole: `revealClientIdentity`.",
  })
  readonly idNumber: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Year of birth or foundation; null when it is masked or not known.",
  })
  readonly birthYear: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "First year of the decade of birth or foundation (1980); null when it is not known.",
  })
  readonly birthDecade: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the client left the bank; null while it has not.",
  })
  readonly leftOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which who the client was was destroyed, for good; null while it was not.",
  })
  readonly erasedOn: string | null;
  @Edge("clients/wonBy", () => WonBy, { nullable: true, description: "Who won the client; null when it is not known." })
  readonly wonBy: WonBy | null;
  @Edge("clients/servedBy", () => [ServedBy], {
    args: () => ServedByArgs,
    description: "Who serves and who served the client, the latest first.",
  })
  readonly servedBy: ServedBy[];
  @Edge("clients/holdings", () => [Holding], {
    args: () => HoldingsArgs,
    description: "What the client has on the date, the latest opened first, as far as you may read it.",
  })
  readonly holdings: Holding[];
  @Edge("clients/worth", () => [Worth], {
    args: () => AsOfArgs,
    description: "What the holdings are worth on the date, by currency.",
  })
  readonly worth: Worth[];
  @Edge("clients/interactions", () => InteractionConnection, {
    args: () => TimedPageArgs,
    description: "Contacts with the client, as far as you may read single ones.",
  })
  readonly interactions: unknown;
  @Edge("clients/interactionCount", () => Int, {
    args: () => AsOfArgs,
    description: "How many contacts there were up to the date.",
  })
  readonly interactionCount: number;
  @Edge("clients/referralsMade", () => [Referral], {
    description: "Clients whom this one brought to the bank, the latest first, as far as you may see them.",
  })
  readonly referralsMade: Referral[];
  @Edge("clients/referralsReceived", () => [Referral], {
    description: "Clients who brought this one to the bank, the latest first, as far as you may see them.",
  })
  readonly referralsReceived: Referral[];
  @Edge("clients/relatedClients", () => [RelatedClient], {
    args: () => AsOfArgs,
    description: "Clients related to this one on the date, as far as you may see them.",
  })
  readonly relatedClients: RelatedClient[];
  @Edge("clients/scores", () => [SatisfactionScore], {
    description: "The satisfaction scores that the client gave, the latest first; for COMPLIANCE, else empty.",
  })
  readonly satisfactionScores: SatisfactionScore[];
  @Edge("clients/viewerCan", () => ClientPermissions, { description: "Which changes of the client you may make now." })
  readonly viewerCan: ClientPermissions;
}
