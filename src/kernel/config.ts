import type { z } from "zod";
import { OperatorError } from "./operatorError.js";
import { ownSettings } from "./ownSettings.js";
import { Constants, type Settings } from "./settings.js";

export type Config = z.infer<typeof ownSettings> & {
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
const withThose = (brought: readonly Settings[]): typeof ownSettings =>
  ownSettings.extend(Object.assign({}, ...brought.map(({ shape }) => shape))) as unknown as typeof ownSettings;

/** Settings whose values are never shown, not even in errors. */
const isSecret = (name: string) => /SECRET|PASSWORD|KEY/.test(name);

/** What HOST is in a container: the demo is then called localhost from outside. */
const everyAddress = ["0.0.0.0", "::"];

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host);
