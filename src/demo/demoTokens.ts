import type { Role } from "../access/role.js";
import { signToken } from "../access/token.js";
import type { Config } from "../config.js";
import { personas } from "./personas.js";

export interface DemoPersona {
  readonly role: string;
  readonly managerId: string;
  readonly what: string;
  readonly token: string;
}

/** One person of each role, with a token that is valid for 7 days. */
export const demoPersonas = (config: Config, secret: string): Promise<DemoPersona[]> =>
  Promise.all(
    personas.map(async (persona) => ({
      ...persona,
      token: await signToken(config, secret, { id: persona.managerId, roles: [persona.role as Role] }, 24 * 7),
    })),
  );

/** The same as lines for the terminal. */
export async function demoTokens(config: Config, secret: string): Promise<string> {
  const lines = (await demoPersonas(config, secret)).map(
    ({ role, managerId, what, token }) => `\n${role}: ${what} (${managerId})\n${token}`,
  );
  return `Demo mode: a token for one person of each role, valid for 7 days.\n${lines.join("\n")}\n`;
}
