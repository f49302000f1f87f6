// First: decorators of the modules' classes use it.
import "reflect-metadata";
import { kernel } from "./kernel/index.js";
import type { Module } from "./kernel/module.js";
import { clients } from "./modules/clients/index.js";
import { colleagues } from "./modules/colleagues/index.js";
import { customerCapital } from "./modules/customerCapital/index.js";
import { expertise } from "./modules/expertise/index.js";
import { knowledge } from "./modules/knowledge/index.js";
import { managers } from "./modules/managers/index.js";
import { mentoringPlan } from "./modules/mentoringPlan/index.js";
import { mentorship } from "./modules/mentorship/index.js";
import { network } from "./modules/network/index.js";
import { organisation } from "./modules/organisation/index.js";
import { search } from "./modules/search/index.js";
import { skills } from "./modules/skills/index.js";

/**
 * Every module, in the order in which the files of what they store are told. To add one, add its folder and its line
 * here.
 */
export const modules: readonly Module[] = [
  kernel,
  organisation,
  colleagues,
  managers,
  clients,
  knowledge,
  skills,
  mentorship,
  mentoringPlan,
  expertise,
  customerCapital,
  network,
  search,
];
