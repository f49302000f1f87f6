import { parseArgs } from "node:util";
import { Role } from "../access/role.js";
import { tokenSecret } from "../access/secret.js";
import { signToken } from "../access/token.js";
import { readConfig } from "../config.js";
import { StartRefused } from "../startRefused.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run -s token -- --manager mgr-… --role ANALYST [--role MANAGER] [--hours 24]
Prints a token signed with JWT_SECRET, or with the secret of the embedded database. Roles: ${Object.keys(Role).join(", ")}.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      manager: { type: "string" },
      role: { type: "string", multiple: true, default: [] },
      hours: { type: "string", default: "24" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const unknown = values.role.find((role) => !(role in Role));
  if (!values.manager || values.role.length === 0 || unknown)
    throw new StartRefused(`${unknown ? `There is no role ${unknown}.\n` : ""}${usage}`);
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 24 * 365)) throw new StartRefused("--hours is a number up to 8760.");
  const config = readConfig(process.env);
  const secret = await tokenSecret(config);
  if (!secret)
    throw new StartRefused(
      "With JWT_JWKS_URL tokens come from the identity provider: set JWT_SECRET instead to make your own.",
    );
  process.stdout.write(
    `${await signToken(config, secret, { id: values.manager, roles: values.role as Role[] }, hours)}\n`,
  );
});
