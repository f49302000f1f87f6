import { isLoopback } from "../../kernel/config.js";
import type { DemoPersona } from "./demoTokens.js";

/**
 * The message about the demo at start: the personas, each with a sign-in link. `web` is the address of the web client.
 */
export function greeting(personas: readonly DemoPersona[], web: URL): string {
  const local = new URL(web);
  // No other name is answered.
  if (!isLoopback(web.hostname.replace(/[[\]]/g, ""))) local.hostname = "localhost";
  const rows = personas.map(({ role, name, what }) => ({
    link: new URL(`/?persona=${role}`, local).href,
    who: `${role}: ${name}, ${what}`,
  }));
  const width = Math.max(...rows.map(({ link }) => link.length));
  return [
    "This is a demo with fictitious people. Everybody who uses this machine can sign in as one of them, so do not enter real people or clients:",
    ...rows.map(({ link, who }) => `  ${link.padEnd(width)}  ${who}`),
    "A token for scripts: TOKEN=$(npm run -s token -- --persona MANAGER)",
  ].join("\n");
}

/** Why there are no personas, and what to do. */
export const noDemo =
  "There are no demo tokens, since this database may contain more than the demo: " +
  "create a token with `npm run -s token -- --manager ID --role ROLE`, or set DATA_DIR to a new folder for a demo.";
