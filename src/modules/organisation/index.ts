import type { Module } from "../../kernel/module.js";
import { AddBranch } from "./addBranch.js";
import * as stored from "./entities.js";
import { gradeCatalogue } from "./gradeCatalogue.js";
import { OrganisationQueries } from "./organisationQueries.js";
import { UpdateBranch } from "./updateBranch.js";

export const organisation: Module = {
  name: "organisation",
  entities: [stored.branches, stored.grades],
  catalogues: [gradeCatalogue],
  resolvers: [AddBranch, OrganisationQueries, UpdateBranch],
};
