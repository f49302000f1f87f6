import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { todayIn } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { WorkedOut } from "../../kernel/graphql/wire.js";

@ObjectType({ description: "An observation in a session." })
class Observation {
  @Field(() => ID, { description: "The session, ses-…" })
  readonly sessionId: string;
  @Field(() => InstantScalar, { description: "Start of the session." })
  readonly at: string;
  @Field(() => String, { description: "The mentor's note." })
  readonly note: string;
}

@ObjectType({ description: "What mentor and trainee did together while shadowing (跟班)." })
export class Shadowing {
  @WorkedOut
  @Field(() => Int, { description: "Number of days on which they met, in TIME_ZONE." })
  readonly daysTogether: number;
  @Field(() => Int, {
    nullable: true,
    description: "Number of clients they met together, each counted once; null if you may not know it.",
  })
  readonly clientsMet: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Number of these clients whose lead consented; null if you may not know it.",
  })
  readonly clientsConsented: number | null;
  @Field(() => [Observation], {
    description: "Observations, earliest first. Empty unless you are mentor, trainee or COMPLIANCE.",
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
