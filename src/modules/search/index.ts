import type { Module } from "../../kernel/module.js";
import { SearchQuery } from "./search.js";

export const search: Module = {
  name: "search",
  resolvers: [SearchQuery],
};
