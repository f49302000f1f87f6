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

@ObjectType({ description: "The result for one topic of a mentorship." })
export class GainedTopic {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @WorkedOut
  @Later(() => Topic, { nullable: true, description: "The topic; null if no longer in the database." })
  readonly topic: unknown;
  @Field(() => Int, { nullable: true, description: "The target level; null if none was set." })
  readonly targetLevel: number | null;
  @Field(() => Int, { description: "The trainee's level at the start; 0 if none." })
  readonly before: number;
  @Field(() => Int, {
    description: "The trainee's level at the end, or today while the mentorship is active; 0 if none.",
  })
  readonly after: number;
}

@ObjectType({ description: "Results of a mentorship." })
export class MentorshipGain {
  @Field(() => DateScalar, { description: "First day of the mentorship." })
  readonly from: string;
  @Field(() => DateScalar, { description: "The day on which it ended, or today while it is active." })
  readonly to: string;
  @Field(() => DateScalar, {
    description: "Start of the period of `satisfactionBefore`, which is as long as the mentorship has lasted.",
  })
  readonly start: string;
  @Field(() => [GainedTopic], { description: "Its topics, by id." })
  readonly topics: GainedTopic[];
  @Field(() => GroupMean, {
    nullable: true,
    description:
      "Satisfaction of the trainee's clients in the quarters that ended from `start` to the day before the mentorship began; null unless you may read the trainee's file.",
  })
  readonly satisfactionBefore: GroupMean | null;
  @Field(() => GroupMean, {
    nullable: true,
    description:
      "Satisfaction of the trainee's clients in the quarters that ended during the mentorship; null unless you may read the trainee's file.",
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
