import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { GroupMean } from "../../kernel/graphql/groupMean.js";
import { Later } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { WorkedOut } from "../../kernel/graphql/wire.js";
import { Topic } from "../knowledge/topic.js";
import { type Satisfaction, satisfactionOf } from "../organisation/branchSatisfaction.js";

@ObjectType({ description: "What became of a topic that a mentorship aims at." })
export class GainedTopic {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @WorkedOut
  @Later(() => Topic, { nullable: true, description: "The topic; null when it is not there any more." })
  readonly topic: unknown;
  @Field(() => Int, { nullable: true, description: "The level that was aimed at; null when none was set." })
  readonly targetLevel: number | null;
  @Field(() => Int, { description: "The trainee's level when it began; 0 is none." })
  readonly before: number;
  @Field(() => Int, { description: "The trainee's level at its end, or today while it goes on; 0 is none." })
  readonly after: number;
}

@ObjectType({ description: "What a mentorship brought." })
export class MentorshipGain {
  @Field(() => DateScalar, { description: "Its first day." })
  readonly from: string;
  @Field(() => DateScalar, { description: "Its last day, or today while it goes on." })
  readonly to: string;
  @Field(() => DateScalar, {
    description: "From which day on `satisfactionBefore` is taken: as long before as it has gone on.",
  })
  readonly start: string;
  @Field(() => [GainedTopic], { description: "What it aims at, by id." })
  readonly topics: GainedTopic[];
  @Field(() => GroupMean, {
    nullable: true,
    description:
      "The trainee's clients' satisfaction in the quarters that ended from `start` to the day before it began; null unless you may read the trainee's file.",
  })
  readonly satisfactionBefore: GroupMean | null;
  @Field(() => GroupMean, {
    nullable: true,
    description: "The same in the quarters that ended while it went on; null unless you may read the trainee's file.",
  })
  readonly satisfactionDuring: GroupMean | null;
}

type Read = Omit<MentorshipGain, "satisfactionBefore" | "satisfactionDuring"> & {
  readonly [part in "satisfactionBefore" | "satisfactionDuring"]: Satisfaction | null;
};

/** The gain as it is told: means instead of scores. */
export const mentorshipGain = ({ satisfactionBefore, satisfactionDuring, ...gain }: Read) => ({
  ...gain,
  satisfactionBefore: satisfactionBefore && satisfactionOf(satisfactionBefore),
  satisfactionDuring: satisfactionDuring && satisfactionOf(satisfactionDuring),
});

@Resolver(() => GainedTopic)
export class GainedTopicFields {
  @FieldResolver(() => Topic, { nullable: true })
  topic(@Root() { topicId }: GainedTopic, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return find(context, info, "knowledge/topicById", { key: { id: topicId } });
  }
}
