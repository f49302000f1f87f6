import type { Module } from "../../kernel/module.js";
import { CustomerCapitalQuery } from "./customerCapitalQuery.js";
import { day } from "./day.js";
import { HandoverPlanQuery } from "./handoverPlanQuery.js";
import { LoyaltyLinkQuery } from "./loyaltyLinkQuery.js";
import { PortfolioAtRiskQuery } from "./portfolioAtRiskQuery.js";
import { capitalSettings } from "./settings.js";

export const customerCapital: Module = {
  name: "customerCapital",
  resolvers: [CustomerCapitalQuery, HandoverPlanQuery, LoyaltyLinkQuery, PortfolioAtRiskQuery],
  settings: capitalSettings,
  day,
};
