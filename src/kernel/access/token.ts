import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Config } from "../config.js";
import { throwRefusal } from "../refusal/asRefusal.js";
import { refuse } from "../refusal/refuse.js";
import { Role } from "./role.js";

/** Who a token speaks for: an employee's id, or the name of a service. */
export interface Subject {
  readonly id: string;
  readonly roles: readonly Role[];
  /** The token was handed out by the demo. */
  readonly isDemo?: boolean;
}

/**
 * Checks a token: signature, issuer, audience, time, claims. Throws UNAUTHENTICATED with the reason, never with the
 * token.
 */
export type CheckToken = (token: string) => Promise<Subject>;

const claims = z.object({ sub: z.string().min(1).max(200), roles: z.array(z.enum(Role)).max(20) });
type TokenSettings = Pick<Config, "JWT_ISSUER" | "JWT_AUDIENCE" | "JWT_JWKS_URL">;

/**
 * A valid token is not checked again for this long, unless it expires earlier. So a revoked key takes effect after this
 * time.
 */
const checkedMs = 30_000;

/** What signs the demo's tokens; undefined when the database holds anything but the demo. */
export type DemoSecret = () => Promise<string | undefined>;

/** Names the demo's own secret in the head of a token. */
const demoKey = "demo";

/**
 * Checks as `verifier` does, each token once in a while: callers send the same token with every request, and checking a
 * signature costs as much as a small query.
 */
export function tokenChecker(
  config: TokenSettings,
  secret: string | undefined,
  demoSecret: DemoSecret = async () => undefined,
): CheckToken {
  const verify = verifier(config, secret, demoSecret);
  // Otherwise each look would set a timer of a ms, for which the process wakes up.
  const checked = new LRUCache<string, Subject>({ max: 10_000, ttlResolution: 0 });
  return async (token) => {
    const known = checked.get(token);
    if (known) return known;
    const { subject, expiresAt } = await verify(token);
    // A demo may end at any time, and its tokens with it.
    const ttl = subject.isDemo ? 0 : Math.min(checkedMs, expiresAt * 1000 - Date.now());
    if (ttl > 0) checked.set(token, subject, { ttl });
    return subject;
  };
}

/** Tokens signed by an identity provider (JWT_JWKS_URL), with a shared secret (HS256), or with the demo's own. */
function verifier(config: TokenSettings, secret: string | undefined, demoSecret: DemoSecret) {
  const expected = {
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    requiredClaims: ["exp"],
    clockTolerance: 5,
  };
  const remote = config.JWT_JWKS_URL ? createRemoteJWKSet(new URL(config.JWT_JWKS_URL)) : undefined;
  const key = bytesOf(secret ?? "");
  const keyOf = async ({ kid }: { kid?: string }) => {
    if (kid !== demoKey) return key;
    const demo = await demoSecret().catch(throwRefusal);
    if (!demo) throw refuse("UNAUTHENTICATED", "Demo tokens are not valid here, or no longer: sign in again.");
    return bytesOf(demo);
  };
  return async (token: string): Promise<{ subject: Subject; expiresAt: number }> => {
    let payload: JWTPayload;
    let isDemo = false;
    try {
      const asymmetric = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
      const verified = remote
        ? await jwtVerify(token, remote, { ...expected, algorithms: asymmetric })
        : await jwtVerify(token, keyOf, { ...expected, algorithms: ["HS256"] });
      payload = verified.payload;
      isDemo = !remote && verified.protectedHeader.kid === demoKey;
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      if (error instanceof errors.JWKSTimeout)
        throw refuse("UNAVAILABLE", "The identity provider does not answer: try again in a few seconds.");
      const isOld = error instanceof errors.JWTExpired;
      throw refuse(
        "UNAUTHENTICATED",
        isOld ? "The token has expired: sign in again." : "The token is not valid here: sign in again.",
      );
    }
    const parsed = claims.safeParse({ sub: payload.sub, roles: payload.roles });
    if (!parsed.success)
      throw refuse("UNAUTHENTICATED", "The token must have a `sub`, and a list `roles` with roles of this API.");
    const subject = { id: parsed.data.sub, roles: parsed.data.roles, ...(isDemo && { isDemo }) };
    return { subject, expiresAt: payload.exp! };
  };
}

/**
 * A token for trying things out, `hours` until it expires. It is signed with the shared secret, or for the demo
 * (`isDemo`) with the demo's: such a token is worth something only where, and while, the database holds nothing but the
 * demo.
 */
export function signToken(config: TokenSettings, secret: string, subject: Subject, hours = 24): Promise<string> {
  return new SignJWT({ roles: [...subject.roles] })
    .setProtectedHeader({ alg: "HS256", ...(subject.isDemo && { kid: demoKey }) })
    .setSubject(subject.id)
    .setIssuer(config.JWT_ISSUER)
    .setAudience(config.JWT_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(bytesOf(secret));
}

const bytesOf = (secret: string) => new TextEncoder().encode(secret);
