import { Arg, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { areWeights, type Weights } from "../../algorithms/matching/score.js";
import { MentoringPlan } from "./mentoringPlan.js";
import { nextFor, readStoredPlan } from "./storedPlan.js";
import { MatchWeights } from "./weights.js";

interface Stored {
  /** JSON, as `MentoringPlan.weights` is stored. */
  readonly stored: string | null;
}

/** What a saved plan tells from the JSON that it stores. */
@Resolver(() => MentoringPlan)
export class MentoringPlanFields {
  @FieldResolver(() => MatchWeights, { nullable: true })
  weights(@Root() { stored }: Stored): Weights | null {
    return known(readStoredPlan(stored).weights);
  }

  @FieldResolver(() => MatchWeights, { nullable: true })
  traineeWeights(@Root() { stored }: Stored): Weights | null {
    return known(readStoredPlan(stored).traineeWeights);
  }

  @FieldResolver(() => MatchWeights, { nullable: true })
  mentorWeights(@Root() { stored }: Stored): Weights | null {
    return known(readStoredPlan(stored).mentorWeights);
  }

  @FieldResolver(() => [ID])
  next(
    @Root() { stored }: Stored,
    @Arg("traineeId", () => ID, { description: "The trainee, mgr-…" }) traineeId: string,
  ): readonly string[] {
    return nextFor(stored, traineeId);
  }
}

const known = (weights: Weights | undefined): Weights | null => (weights && areWeights(weights) ? weights : null);
