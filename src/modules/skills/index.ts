import type { Module } from "../../kernel/module.js";
import { ConfirmSkill } from "./confirmSkill.js";
import { DropGoal } from "./dropGoal.js";
import { SetGoal } from "./setGoal.js";
import { SetSkill } from "./setSkill.js";

export const skills: Module = {
  resolvers: [ConfirmSkill, DropGoal, SetGoal, SetSkill],
};
