import { type Config, readSettings } from "./kernel/config.js";
import { ownSettings } from "./kernel/ownSettings.js";
import { modules } from "./modules.js";

const brought = modules.flatMap(({ settings }) => settings ?? []);

/** The name of every setting: the kernel's, and those that modules bring. */
export const settingNames: readonly string[] = [
  ...Object.keys(ownSettings.shape),
  ...brought.flatMap(({ shape }) => Object.keys(shape)),
];

/** Reads all settings. Throws an OperatorError that lists every invalid one. */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => readSettings(environment, brought);
