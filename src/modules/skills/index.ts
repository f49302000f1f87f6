import type { Module } from "../../kernel/module.js";
import { ConfirmSkill } from "./confirmSkill.js";
import { DropGoal } from "./dropGoal.js";
import * as stored from "./entities.js";
import { SetGoal } from "./setGoal.js";
import { SetSkill } from "./setSkill.js";

export const skills: Module = {
  name: "skills",
  entities: [stored.skills, stored.goals],
  resolvers: [ConfirmSkill, DropGoal, SetGoal, SetSkill],
};
