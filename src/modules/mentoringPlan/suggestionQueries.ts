import { Args, Authorized, Ctx, Query, Resolver } from "type-graphql";
import { defaultWeights } from "../../algorithms/matching/score.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { checkSuggestionArgs, suggest } from "./suggest.js";
import { MentoringSuggestions, MentorSuggestionsArgs, TraineeSuggestionsArgs } from "./suggestion.js";
import { poolForMentor, poolForTrainee } from "./suggestionPool.js";

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.COMPLIANCE)
@Resolver()
export class SuggestionQueries {
  @Weight(20)
  @Query(() => MentoringSuggestions, {
    nullable: true,
    description:
      "Trainees who fit a mentor, best first, with the reasons. For the mentor, those they work under, HR and COMPLIANCE. Null if there is no such person.",
  })
  async traineeSuggestions(
    @Args(() => TraineeSuggestionsArgs) args: TraineeSuggestionsArgs,
    @Ctx() context: Context,
  ): Promise<MentoringSuggestions | null> {
    checkSuggestionArgs(args);
    const found = await poolForMentor(context, args.mentorId, args.explainExcluded);
    return found && suggest(context, found, args.weights ?? defaultWeights.mentorWeights, args, "trainee");
  }

  @Weight(20)
  @Query(() => MentoringSuggestions, {
    nullable: true,
    description:
      "Mentors who fit a trainee, best first, with the reasons. For the trainee, those they work under, HR and COMPLIANCE. Null if there is no such person.",
  })
  async mentorSuggestions(
    @Args(() => MentorSuggestionsArgs) args: MentorSuggestionsArgs,
    @Ctx() context: Context,
  ): Promise<MentoringSuggestions | null> {
    checkSuggestionArgs(args);
    const found = await poolForTrainee(context, args.traineeId, args.explainExcluded);
    return found && suggest(context, found, args.weights ?? defaultWeights.traineeWeights, args, "mentor");
  }
}
