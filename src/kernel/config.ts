import { z } from "zod";
import { OperatorError } from "./operatorError.js";
import { Constants, type Settings, whole } from "./settings.js";

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

/** The settings of the kernel, from the environment; modules bring theirs. README has a table of all. */
const own = z.object({
  NODE_ENV: z.string().default("development"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: whole(0, 65_535).default(4000),
  DATA_DIR: z.string().min(1).default(".data"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, "must look like bolt://host:7687 or neo4j://host:7687")
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().optional(),
  DEMO: z.enum(["on", "off"]).optional(),
  JWT_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  JWT_JWKS_URL: z.url().optional(),
  JWT_ISSUER: z.string().default("knowledge-network"),
  JWT_AUDIENCE: z.string().default("knowledge-network"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().min(1).default("openid"),
  CURSOR_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  IDENTITY_KEYS: z.string().transform(keysOf).optional(),
  IDENTITY_INDEX_KEY: z.string().refine(isKey, "must be 32 bytes in base64").optional(),
  AUDIT_HEAD_FILE: z.string().min(1).optional(),
  CORS_ORIGINS: list.default([]),
  TIME_ZONE: z.string().refine(isTimeZone, "must be a time zone such as Asia/Shanghai").default("Asia/Shanghai"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  MAX_DEPTH: whole(1, 100).default(14),
  MAX_ALIASES: whole(0, 1000).default(15),
  MAX_DIRECTIVES: whole(0, 1000).default(5),
  MAX_FIELDS: whole(1, 100_000).default(400),
  MAX_TOKENS: whole(10, 100_000).default(1000),
  MAX_COST: whole(1, 10_000_000).default(20_000),
  RATE_LIMIT: whole(1, 1_000_000_000).default(100_000),
  RATE_LIMIT_PER_SECOND: whole(1, 1_000_000_000).default(5000),
  MAX_REQUEST_KB: whole(1, 10_000).default(256),
  MAX_CONNECTIONS: whole(1, 1_000_000).default(1000),
  REQUEST_TIMEOUT_MS: whole(100, 600_000).default(8000),
  STOP_DELAY_MS: whole(0, 600_000).optional(),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  VIEWER_TTL_MS: whole(0, 600_000).default(5000),
  LAPSE_AFTER_DAYS: whole(1, 365).default(30),
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
});

export const ownSettingNames: readonly string[] = Object.keys(own.shape);

export type Config = z.infer<typeof own> & {
  /** Constants of the modules' measures. */
  readonly constants: Constants;
  readonly isProduction: boolean;
  /** No NEO4J_URI: the program runs its own server. */
  readonly isEmbedded: boolean;
  /** Demo institution into an empty database, and only this machine is answered. */
  readonly isDemo: boolean;
  /** Tokens for everybody on this machine, as long as the database holds nothing but the demo. */
  readonly hasDemoTokens: boolean;
  /** How long requests are still answered after the signal to stop. */
  readonly stopDelayMs: number;
};

/** Reads the kernel's settings and those that modules bring. Throws an OperatorError that lists every invalid one. */
export function readSettings(environment: NodeJS.ProcessEnv, brought: readonly Settings[]): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const { success, data, error } = withThose(brought).safeParse(given);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${path.join(".")} ${isSecret(name) ? "" : `(${JSON.stringify(given[name])}) `}${message}`;
    });
    throw new OperatorError(`Invalid settings in the environment: ${faults.join("; ")}.`);
  }
  const isProduction = data.NODE_ENV === "production";
  const isEmbedded = data.NEO4J_URI === undefined;
  if (data.DEMO === "on" && isProduction) {
    throw new OperatorError(
      "DEMO=on prints tokens for everyone, so it cannot be on with NODE_ENV=production: set DEMO=off.",
    );
  }
  if (data.DEMO === "on" && !isLoopback(data.HOST) && !everyAddress.includes(data.HOST)) {
    throw new OperatorError("DEMO=on serves this machine only: set HOST to 127.0.0.1, or DEMO=off.");
  }
  if (data.JWT_SECRET && data.JWT_JWKS_URL) throw new OperatorError("Set JWT_SECRET or JWT_JWKS_URL, not both.");
  if (data.JWT_JWKS_URL && !(given.JWT_ISSUER && given.JWT_AUDIENCE)) {
    throw new OperatorError(
      "JWT_JWKS_URL requires JWT_ISSUER and JWT_AUDIENCE, so that tokens for other services are refused.",
    );
  }
  if (Boolean(data.OIDC_ISSUER) !== Boolean(data.OIDC_CLIENT_ID)) {
    throw new OperatorError("Set OIDC_ISSUER and OIDC_CLIENT_ID together, or neither.");
  }
  if (data.OIDC_ISSUER && !data.JWT_JWKS_URL) {
    throw new OperatorError("OIDC_ISSUER requires JWT_JWKS_URL, to check the tokens of that provider.");
  }
  if (data.RATE_LIMIT < data.MAX_COST) {
    throw new OperatorError(
      `RATE_LIMIT (${data.RATE_LIMIT}) is less than MAX_COST (${data.MAX_COST}): an operation of the allowed cost would never be answered. Raise RATE_LIMIT.`,
    );
  }
  const isDemo = data.DEMO
    ? data.DEMO === "on"
    : isEmbedded && isLoopback(data.HOST) && !isProduction && !data.JWT_JWKS_URL;
  const stopDelayMs = data.STOP_DELAY_MS ?? (isProduction ? 5000 : 0);
  const hasDemoTokens = isDemo && !data.JWT_JWKS_URL;
  const constants = new Constants(brought, data);
  return { ...data, constants, isProduction, isEmbedded, isDemo, hasDemoTokens, stopDelayMs };
}

/** Typed as the kernel's own: what a module brings is read by that module alone. */
const withThose = (brought: readonly Settings[]): typeof own =>
  own.extend(Object.assign({}, ...brought.map(({ shape }) => shape))) as unknown as typeof own;

/** Settings whose values are never shown, not even in errors. */
const isSecret = (name: string) => /SECRET|PASSWORD|KEY/.test(name);

/** What HOST is in a container: the demo is then called localhost from outside. */
const everyAddress = ["0.0.0.0", "::"];

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host);

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
