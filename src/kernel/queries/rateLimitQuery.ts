import { Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";

@ObjectType({
  description: "Your rate limit in points. Each operation costs the points shown in `extensions.cost`, at least 1.",
})
class RateLimit {
  @Field(() => Int, { description: "Largest number of points you can have." })
  readonly limit: number;
  @Field(() => Int, { description: "Points you have left after this operation." })
  readonly remaining: number;
  @Field(() => Int, { description: "Points you regain per second." })
  readonly perSecond: number;
}

@Authorized()
@Resolver()
export class RateLimitQuery {
  @Query(() => RateLimit, {
    description: "Your remaining rate limit. Every response has the same in `extensions.rateLimit`.",
  })
  rateLimit(@Ctx() { rateLimit }: Context) {
    return rateLimit();
  }
}
