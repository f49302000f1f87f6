import type { Module } from "../../kernel/module.js";
import { ExpertsQuery } from "./experts.js";
import { KnowledgeRiskQuery } from "./knowledgeRiskQuery.js";
import { MoreExpertQuery } from "./moreExpertQuery.js";
import { expertiseSettings } from "./settings.js";
import { SkillCoverageQuery } from "./skillCoverageQuery.js";

export const expertise: Module = {
  name: "expertise",
  resolvers: [ExpertsQuery, KnowledgeRiskQuery, MoreExpertQuery, SkillCoverageQuery],
  settings: expertiseSettings,
};
