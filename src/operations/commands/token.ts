import { readConfig } from "../../config.js";
import { DemoMark } from "../../kernel/access/demoMark.js";
import { Role } from "../../kernel/access/role.js";
import { tokenSecret } from "../../kernel/access/secret.js";
import { signToken } from "../../kernel/access/token.js";
import { todayIn } from "../../kernel/calendar.js";
import type { Config } from "../../kernel/config.js";
import type { Database } from "../../kernel/database/database.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { demoPersonas } from "../demo/demoTokens.js";
import { noDemo } from "../demo/greeting.js";
import { noArguments, wholeNumber } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const roles = Object.keys(Role);
const usage = `npm run -s token -- --persona MANAGER
npm run -s token -- --manager ID --role ANALYST [--role MANAGER] [--hours 24]
Prints a token and nothing else. Starts the database, if it is not running, to look up the person.
  --persona ROLE   for the demo person with this role, valid for 7 days
  --manager ID     for the employee with this id (mgr-… or emp-…), or for a service
  --role ROLE      one of ${roles.join(", ")}; may be repeated
  --hours N        hours for which it is valid; default: 24`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        persona: { type: "string" },
        manager: { type: "string" },
        role: { type: "string", multiple: true, default: [] },
        hours: { type: "string", default: "24" },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  const { persona, manager } = values;
  const unknown = [...values.role, ...(persona ? [persona] : [])].find((role) => !roles.includes(role));
  if (unknown) throw new OperatorError(`Unknown role ${unknown}.\n\n${usage}`);
  if (Boolean(persona) === Boolean(manager) || Boolean(manager) !== values.role.length > 0)
    throw new OperatorError(`Give --persona, or --manager with at least one --role.\n\n${usage}`);
  const hours = wholeNumber("--hours", values.hours, usage, 1, 24 * 365);
  const config = readConfig(process.env);
  if (config.JWT_JWKS_URL)
    throw new OperatorError(
      "With JWT_JWKS_URL, tokens come from the identity provider: set JWT_SECRET instead to create your own.",
    );
  const token = await withDatabase(config, report, (database) =>
    manager
      ? ownToken(config, database, { id: manager, roles: values.role as Role[] }, hours)
      : personaToken(config, database, persona!),
  );
  process.stdout.write(`${token}\n`);
});

async function personaToken(config: Config, database: Database, role: string): Promise<string> {
  const personas = await demoPersonas(config, database);
  if (personas.length === 0) throw new OperatorError(noDemo);
  const persona = personas.find((one) => one.role === role);
  if (!persona)
    throw new OperatorError(
      `Nobody in the demo has the role ${role}: use ${personas.map((one) => one.role).join(", ")}.`,
    );
  return persona.token;
}

type Subject = { readonly id: string; readonly roles: readonly Role[] };

/**
 * Signed with the demo's secret while there is a demo, so that it ends with it. Warns if the API would refuse this
 * person.
 */
async function ownToken(config: Config, database: Database, subject: Subject, hours: number): Promise<string> {
  if (!subject.roles.every((role) => role === Role.SATISFACTION) && !(await worksHere(config, database, subject)))
    report(
      `Nobody with the id ${subject.id} works here: the API will refuse this token until somebody with this id does.`,
    );
  const demo = config.hasDemoTokens ? await new DemoMark(database).secret() : undefined;
  if (demo) return signToken(config, demo, { ...subject, isDemo: true }, hours);
  return signToken(config, (await tokenSecret(config))!, subject, hours);
}

async function worksHere(config: Config, database: Database, { id }: Subject): Promise<boolean> {
  const today = todayIn(config.TIME_ZONE);
  const [person] = await database.read("kernel/access/viewer", { id, today, lapsedBefore: today, heads: false });
  return person !== undefined && (person.leftOn === null || person.leftOn > today);
}
