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
  description: "Kinds of ties between managers. Each leads from the person who learns to the person who knows.",
  valuesConfig: {
    ADVICE: { description: "Asked for advice up to the date; weight: how often." },
    MENTORSHIP: {
      description:
        "Was a trainee of the other in mentorships begun by the date, ended or not; weight: 1 per mentorship.",
    },
    READING: { description: "Read items of the other up to the date; weight: 1 per item." },
    ENDORSEMENT: { description: "Endorsed items of the other up to the date; weight: 1 per item." },
  },
});

@InputType({ description: "A period, including its first and last day." })
export class NetworkWindow {
  @Field(() => DateScalar, { description: "First day." })
  readonly from: string;
  @Field(() => DateScalar, { nullable: true, description: "Last day; default: `asOf`." })
  readonly to?: string | null;
}

@ArgsType()
export class NetworkArgs extends AsOfArgs {
  @Field(() => [NetworkTie], {
    defaultValue: [NetworkTie.ADVICE],
    description: "The kinds of ties the network is made of; their weights are added up. Default: ADVICE only.",
  })
  readonly kinds: NetworkTie[];
  @Field(() => ID, {
    nullable: true,
    description:
      "Only managers who work in this branch or below it on the date, brn-…. BRANCH_HEAD may give a branch they head; the role MANAGER alone may give none.",
  })
  readonly branchId?: string | null;
  @Field(() => NetworkWindow, {
    nullable: true,
    description:
      "Only ties of this period, with their weight in this period: advice by how often it was asked (see `estimatedAdvice`), mentorships that began in it, reading and endorsement by their date. Ties with an unknown date are then left out.",
  })
  readonly window?: NetworkWindow | null;
}

/** Sees the files of all people, and the whole network with them. */
export const seesAll = (viewer: Viewer): boolean => has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE);

/**
 * The network that the arguments ask for. Throws for a day in the future, no kinds, and a branch that the viewer may
 * not single out.
 */
export function networkAsked(context: Context, { asOf, kinds, branchId, window }: NetworkArgs): NetworkOf {
  const { today, timeZone } = context;
  const viewer = viewerOf(context);
  const day = dayOf(asOf, today) ?? today;
  if (kinds.length === 0)
    throw refuse("BAD_USER_INPUT", "`kinds` is empty: name at least one kind of tie, or leave it out.");
  if (branchId != null && !seesAll(viewer) && !viewer.branches.includes(branchId))
    throw refuse("FORBIDDEN", "You may give only a branch that you head: leave out `branchId` for the whole network.");
  const days = window ? { from: window.from, to: window.to ?? day } : null;
  if (days && days.from > days.to)
    throw refuse("BAD_USER_INPUT", "`window.from` is after `window.to`: give an earlier `from`.");
  return { asOf: day, kinds: [...new Set(kinds)].sort(), branchId: branchId ?? null, window: days, timeZone };
}
