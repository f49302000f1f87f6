import { z } from "zod";
import { whole } from "./settings.js";

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

/**
 * The settings of the kernel, from the environment; modules bring theirs. Each says what it is for:
 * docs/configuration.md is made of it.
 */
export const ownSettings = z.object({
  NODE_ENV: z
    .string()
    .default("development")
    .describe("`production` turns off introspection, spelling suggestions in errors, the IDE and demo mode."),
  HOST: z.string().min(1).default("127.0.0.1").describe("The address to listen on."),
  PORT: whole(0, 65_535).default(4000).describe("The port to listen on. 0 takes any free port."),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".data")
    .describe(
      "The folder of the embedded Neo4j: its store, its password, and the keys that were made at the first start.",
    ),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, "must look like bolt://host:7687 or neo4j://host:7687")
    .optional()
    .describe(
      "Your own Neo4j server, 5.26 or newer, as `bolt://host:7687` or `neo4j://host:7687`. Without it the program starts one itself.",
    ),
  NEO4J_USER: z.string().default("neo4j").describe("The user at your own Neo4j server."),
  NEO4J_PASSWORD: z.string().default("").describe("The password of that user."),
  NEO4J_DATABASE: z
    .string()
    .optional()
    .describe("The database at your own server. Without it: the default database of that user."),
  DEMO: z
    .enum(["on", "off"])
    .optional()
    .describe(
      "Loads a demo institution into an empty database, and gives out tokens for its people. Then only this machine is answered. Without it: on for the embedded database on a loopback address outside production, unless `JWT_JWKS_URL` is set. Refused with `NODE_ENV=production`.",
    ),
  JWT_SECRET: z
    .string()
    .min(32, "must have 32 characters or more")
    .optional()
    .describe(
      "The shared secret (HS256) that tokens are checked with, at least 32 characters. Set this or `JWT_JWKS_URL`. With the embedded database a secret is made at the first start.",
    ),
  JWT_JWKS_URL: z
    .url()
    .optional()
    .describe(
      "The public keys of your identity provider. Set this or `JWT_SECRET`. A valid token is not checked again for 30 seconds, so a key that is withdrawn counts after that.",
    ),
  JWT_ISSUER: z
    .string()
    .default("knowledge-network")
    .describe("The issuer (`iss`) that a token must name. Required with `JWT_JWKS_URL`."),
  JWT_AUDIENCE: z
    .string()
    .default("knowledge-network")
    .describe("The audience (`aud`) that a token must name. Required with `JWT_JWKS_URL`."),
  OIDC_ISSUER: z
    .url()
    .optional()
    .describe(
      "The identity provider where people sign in to the web client (authorization code with PKCE, redirect to `/sign-in`). Needs `OIDC_CLIENT_ID` and `JWT_JWKS_URL`. Its access tokens must be JWTs with `sub` and `roles`, and its token endpoint must have the origin of the issuer.",
    ),
  OIDC_CLIENT_ID: z.string().min(1).optional().describe("The client id of the web client at that provider."),
  OIDC_SCOPE: z.string().min(1).default("openid").describe("The scope that the web client asks for."),
  CURSOR_SECRET: z
    .string()
    .min(32, "must have 32 characters or more")
    .optional()
    .describe(
      "The secret that seals cursors and bookmarks, at least 32 characters. Without it: derived from the secret of the tokens. Set it with `JWT_JWKS_URL` and with more than one process.",
    ),
  IDENTITY_KEYS: z
    .string()
    .transform(keysOf)
    .optional()
    .describe(
      "The keys that encrypt clients' phone and id numbers, as `k2:KEY,k1:KEY` with the current key first. Each is 32 bytes in base64. The tags of the audit trail and of backups are made with keys derived from them. With the embedded database they are made at the first start.",
    ),
  IDENTITY_INDEX_KEY: z
    .string()
    .refine(isKey, "must be 32 bytes in base64")
    .optional()
    .describe(
      "The key of the index by which a client's number is found: 32 bytes in base64. With the embedded database it is made at the first start.",
    ),
  AUDIT_HEAD_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The file that keeps the end of the audit chain outside the database. Without it: `audit-head.json` in `DATA_DIR`. Best on the disk of another machine.",
    ),
  CORS_ORIGINS: list
    .default([])
    .describe("The origins from which browsers may call the API, with commas between them."),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be a time zone such as Asia/Shanghai")
    .default("Asia/Shanghai")
    .describe("The time zone that decides which day is today."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("How much is logged."),
  MAX_DEPTH: whole(1, 100).default(14).describe("How deep an operation may nest."),
  MAX_ALIASES: whole(0, 1000).default(15).describe("How many aliases an operation may have."),
  MAX_DIRECTIVES: whole(0, 1000).default(5).describe("How many directives may stand in one place."),
  MAX_FIELDS: whole(1, 100_000)
    .default(400)
    .describe("How many fields an operation may have, with its fragments written out."),
  MAX_TOKENS: whole(10, 100_000).default(1000).describe("How many tokens a document may have."),
  MAX_COST: whole(1, 10_000_000)
    .default(20_000)
    .describe("The most points that one operation may cost. See [Limits and cost](api-guide.md#limits-and-cost)."),
  RATE_LIMIT: whole(1, 1_000_000_000)
    .default(100_000)
    .describe("The most points that one viewer can have saved up, in each process. Not less than `MAX_COST`."),
  RATE_LIMIT_PER_SECOND: whole(1, 1_000_000_000)
    .default(5000)
    .describe("The points that one viewer is given back each second, in each process."),
  MAX_REQUEST_KB: whole(1, 10_000).default(256).describe("The largest request, in kB."),
  MAX_CONNECTIONS: whole(1, 1_000_000)
    .default(1000)
    .describe("How many connections may be open at once. Any more are closed at once."),
  REQUEST_TIMEOUT_MS: whole(100, 600_000)
    .default(8000)
    .describe(
      "How long a request may take, in milliseconds. Five times as long while statements are planned (`plansWarm` of `/readyz`); fifteen times for a file of `/export`.",
    ),
  STOP_DELAY_MS: whole(0, 600_000)
    .optional()
    .describe(
      "For how many milliseconds after SIGTERM or SIGINT `/readyz` answers 503 while requests are still answered. Without it: 5000 in production, else 0.",
    ),
  PLAN_AHEAD: z
    .enum(["all", "needed"])
    .default("all")
    .describe(
      "`all` plans every statement, one after another, once the program is ready; it takes a minute or two of one processor. `needed` leaves the others until somebody asks for them, who then waits up to two seconds: for a program that runs for minutes.",
    ),
  ADJUSTMENTS: z
    .enum(["on", "off"])
    .default("on")
    .describe(
      "`off` leaves private parts of the database driver and of Node as they are. Answers are the same, and come more slowly. For finding out whether a fault comes from there.",
    ),
  EXECUTOR: z
    .enum(["own", "reference"])
    .default("own")
    .describe(
      "What runs an operation: `own` is the executor of this program, `reference` that of graphql-js. Both give the same answers; the reference needs more processor time.",
    ),
  TRUSTED_DOCUMENTS: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A file written by `npm run documents -- FOLDER`. Only the operations in it run, each by its `documentId`. A file of `/export` is given only when one of them asks the query of the same name.",
    ),
  VIEWER_TTL_MS: whole(0, 600_000)
    .default(5000)
    .describe(
      "For how many milliseconds it is remembered whom a viewer leads. It is also how long the token of a leaver may still work in another process.",
    ),
  LAPSE_AFTER_DAYS: whole(1, 365)
    .default(30)
    .describe("After how many days an unanswered proposal of a mentorship lapses."),
  METRICS_TOKEN: z
    .string()
    .min(16, "must have 16 characters or more")
    .optional()
    .describe(
      "The bearer token that Prometheus sends to `/metrics`, at least 16 characters. Without it, in production nobody is answered there; else only this machine is, and nobody behind a proxy.",
    ),
});

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text);
}

/** `k2:base64,k1:base64`, the current key first. */
function keysOf(text: string, context: z.RefinementCtx) {
  const keys = text.split(",").map((part) => {
    const [, id = "", key = ""] = /^\s*([\w-]{1,20}):(.*?)\s*$/.exec(part) ?? [];
    return { id, key };
  });
  if (!keys.every(({ id, key }) => id && isKey(key)) || new Set(keys.map(({ id }) => id)).size < keys.length)
    context.addIssue({ code: "custom", message: "must be a list like k2:KEY,k1:KEY, each key 32 bytes in base64" });
  return keys;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
