import type { RequestHandler } from "express";

/** What a page may load: only what this server serves, and no code or style written into the page itself. */
const strict: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/**
 * The IDE's editor writes style elements and brings its fonts and icons inside its style sheet. No foreign code runs
 * there either.
 */
const ide = { ...strict, "style-src": "'self' 'unsafe-inline'", "font-src": "'self' data:" };

/**
 * Headers of every page and asset. `signInAt` is the origin of the identity provider that the page talks to, if there
 * is one.
 */
export function securityHeaders(page: "client" | "ide", signInAt?: string): RequestHandler {
  const policy = page === "ide" ? ide : strict;
  const allowed = signInAt ? { ...policy, "connect-src": `'self' ${signInAt}` } : policy;
  const headers = {
    "content-security-policy": Object.entries(allowed)
      .map((parts) => parts.join(" "))
      .join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
  };
  return (_, response, next) => {
    response.set(headers);
    next();
  };
}
