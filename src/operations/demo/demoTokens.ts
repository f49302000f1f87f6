import type { Role } from "../../kernel/access/role.js";
import { signToken } from "../../kernel/access/token.js";
import { todayIn } from "../../kernel/calendar.js";
import type { Config } from "../../kernel/config.js";
import type { Database } from "../../kernel/database/database.js";
import { personas } from "./personas.js";

export interface DemoPersona {
  readonly role: string;
  readonly employeeId: string;
  readonly name: string;
  readonly what: string;
  readonly token: string;
}

/** For how long a token of the demo is valid. */
export const demoTokenHours = 24 * 7;

/**
 * One person of each role who works here today, with a token. Nobody unless the settings allow a demo and the database
 * holds the whole demo institution and nothing else, which is looked up each time.
 */
export async function demoPersonas(config: Config, database: Database): Promise<DemoPersona[]> {
  if (!config.hasDemoTokens) return [];
  const ids = personas.map(({ employeeId }) => employeeId);
  const here = await database.read("operations/demo/personas", { ids, today: todayIn(config.TIME_ZONE) });
  const found = personas.flatMap((persona) => {
    const person = here.find(({ id }) => id === persona.employeeId);
    return person ? [{ ...persona, name: person.name, secret: person.secret }] : [];
  });
  return Promise.all(
    found.map(async ({ secret, ...persona }) => ({
      ...persona,
      token: await signToken(
        config,
        secret,
        { id: persona.employeeId, roles: [persona.role as Role], isDemo: true },
        demoTokenHours,
      ),
    })),
  );
}
