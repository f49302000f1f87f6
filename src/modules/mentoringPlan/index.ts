import type { Module } from "../../kernel/module.js";
import { day } from "./day.js";
import * as stored from "./entities.js";
import { housekeeping } from "./housekeeping.js";
import { MentoringPlanFields } from "./mentoringPlanFields.js";
import { MentoringProgressQuery } from "./mentoringProgress.js";
import { PlanQueries } from "./planQueries.js";
import { mentoringPlanRefusals } from "./refusals.js";
import { SaveMentoringPlan } from "./saveMentoringPlan.js";
import { StartMentoringPlan } from "./startMentoringPlan.js";
import { SuggestionQueries } from "./suggestionQueries.js";

export const mentoringPlan: Module = {
  name: "mentoringPlan",
  entities: [stored.plans],
  resolvers: [
    MentoringPlanFields,
    MentoringProgressQuery,
    PlanQueries,
    SaveMentoringPlan,
    StartMentoringPlan,
    SuggestionQueries,
  ],
  refusals: mentoringPlanRefusals,
  day,
  housekeeping,
};
