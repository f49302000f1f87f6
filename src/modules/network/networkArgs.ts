import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has, type Viewer } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { dayOf } from "../../kernel/graphql/asking.js";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import type { NetworkOf } from "./networkLoad.js";
import { NetworkTie } from "./networkTie.js";

registerEnumType(NetworkTie, {
  name: "NetworkTie",
  description: "The kinds of ties between managers that a network is made of, each from who learns to who knows.",
  valuesConfig: {
    ADVICE: { description: "Asked for advice until the date; weighs as often as it was asked until then." },
    MENTORSHIP: { description: "Was trained in a mentorship begun until the date, over or not; weighs 1 for each." },
    READING: { description: "Read an item of the other until the date; weighs 1 for each item." },
    ENDORSEMENT: { description: "Endorsed an item of the other until the date; weighs 1 for each item." },
  },
});

@InputType({ description: "Some days, the first and the last among them." })
export class NetworkWindow {
  @Field(() => DateScalar, { description: "The first day." })
  readonly from: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day; default `asOf`." })
  readonly to?: string | null;
}

@ArgsType()
export class NetworkArgs extends AsOfArgs {
  @Field(() => [NetworkTie], {
    defaultValue: [NetworkTie.ADVICE],
    description: "Which ties the network is made of; their weights are added. Default advice alone.",
  })
  readonly kinds: NetworkTie[];
  @Field(() => ID, {
    nullable: true,
    description:
      "Only the managers who work in this branch or below it on the date, brn-…; for BRANCH_HEAD one that they head, not for MANAGER alone.",
  })
  readonly branchId?: string | null;
  @Field(() => NetworkWindow, {
    nullable: true,
    description:
      "Only ties of these days, with the weight of these days: advice as often as it was asked in them (`estimatedAdvice` tells where that is not known), mentorships that began in them, reading and endorsement by their day. Ties whose day is unknown are then left out.",
  })
  readonly window?: NetworkWindow | null;
}

/** Sees the files of all people, and the whole network with them. */
export const seesAll = (viewer: Viewer): boolean => has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE);

/** The network that the arguments ask for. Throws for a day in the future, no kinds, and a branch that the viewer may not single out. */
export function networkAsked(context: Context, { asOf, kinds, branchId, window }: NetworkArgs): NetworkOf {
  const { today, timeZone } = context;
  const viewer = viewerOf(context);
  const day = dayOf(asOf, today) ?? today;
  if (kinds.length === 0) throw refuse("BAD_USER_INPUT", "`kinds` is empty: name one kind of tie or more.");
  if (branchId != null && !seesAll(viewer) && !viewer.branches.includes(branchId))
    throw refuse(
      "FORBIDDEN",
      "You may single out branches that you head; ask for the whole network, or HR or an analyst.",
    );
  const days = window ? { from: window.from, to: window.to ?? day } : null;
  if (days && days.from > days.to) throw refuse("BAD_USER_INPUT", "`window.from` lies after `window.to`.");
  return { asOf: day, kinds: [...new Set(kinds)].sort(), branchId: branchId ?? null, window: days, timeZone };
}
