import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { todayIn } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { WorkedOut } from "../../kernel/graphql/wire.js";

@ObjectType({ description: "What was observed in a session." })
class Observation {
  @Field(() => ID, { description: "The session, ses-…" })
  readonly sessionId: string;
  @Field(() => InstantScalar, { description: "When it began." })
  readonly at: string;
  @Field(() => String, { description: "What the mentor wrote." })
  readonly note: string;
}

@ObjectType({ description: "What two people did together in a shadowing (跟班)." })
export class Shadowing {
  @WorkedOut
  @Field(() => Int, { description: "Days on which they met, by TIME_ZONE." })
  readonly daysTogether: number;
  @Field(() => Int, {
    nullable: true,
    description: "Clients whom they met together, each counted once; null when it is not yours to know.",
  })
  readonly clientsMet: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Those of them whose lead consented; null when it is not yours to know.",
  })
  readonly clientsConsented: number | null;
  @Field(() => [Observation], {
    description: "What was observed, the earliest first; for the two and compliance, empty for others.",
  })
  readonly observed: Observation[];
}

@Resolver(() => Shadowing)
export class ShadowingFields {
  @FieldResolver(() => Int)
  daysTogether(@Root() { times }: { readonly times: readonly string[] }, @Ctx() { timeZone }: Context): number {
    return new Set(times.map((at) => todayIn(timeZone, new Date(at)))).size;
  }
}
