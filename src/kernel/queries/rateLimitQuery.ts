import { Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";

@ObjectType({
  description: "How much you may still ask for: each operation costs what `extensions.cost` tells, 1 at least.",
})
class RateLimit {
  @Field(() => Int, { description: "How many points of cost fit in your bucket." })
  readonly limit: number;
  @Field(() => Int, { description: "How many points you may spend now, after what this operation cost." })
  readonly remaining: number;
  @Field(() => Int, { description: "How many points you are given back each second." })
  readonly perSecond: number;
}

@Authorized()
@Resolver()
export class RateLimitQuery {
  @Query(() => RateLimit, {
    description: "How much you may still ask for; `extensions.rateLimit` tells the same with every answer.",
  })
  rateLimit(@Ctx() { rateLimit }: Context) {
    return rateLimit();
  }
}
