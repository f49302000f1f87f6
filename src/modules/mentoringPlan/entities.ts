import { entity } from "../../kernel/entity/entity.js";
import { instant, json, optional, text } from "../../kernel/entity/fields.js";
import { who } from "../managers/entities.js";

export const plans = entity("MentoringPlan", {
  file: "plans",
  things: "mentoring plans",
  prefix: "pln",
  fields: { method: text(1000), weights: optional(json), madeAt: instant, madeBy: who },
});
