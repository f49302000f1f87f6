import type { Role } from "../access/role.js";
import { signToken } from "../access/token.js";
import type { Config } from "../config.js";
import { personas } from "./personas.js";

/** A token for one person of each role, as lines for the terminal. */
export async function demoTokens(config: Config, secret: string): Promise<string> {
  const lines = personas.map(async ({ role, managerId, what }) => {
    const token = await signToken(config, secret, { id: managerId, roles: [role as Role] }, 24 * 7);
    return `\n${role}: ${what} (${managerId})\n${token}`;
  });
  return `Demo mode: a token for one person of each role, valid for 7 days.\n${(await Promise.all(lines)).join("\n")}\n`;
}
