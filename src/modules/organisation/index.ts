import type { Module } from "../../kernel/module.js";
import { AddBranch } from "./addBranch.js";
import { AddGrade } from "./addGrade.js";
import * as stored from "./entities.js";
import { OrganisationQueries } from "./organisationQueries.js";
import { UpdateBranch } from "./updateBranch.js";
import { UpdateGrade } from "./updateGrade.js";

export const organisation: Module = {
  name: "organisation",
  entities: [stored.branches, stored.grades],
  resolvers: [AddBranch, AddGrade, OrganisationQueries, UpdateBranch, UpdateGrade],
};
