/** When a token ends, in milliseconds; undefined when it does not say. */
export function expiryOf(token: string): number | undefined {
  const { exp } = claimsOf(token);
  return exp === undefined ? undefined : exp * 1000;
}

/** What a token says of itself. Only a hint: the API alone decides what it opens. */
export function claimsOf(token: string | null): { sub?: string; exp?: number; roles?: readonly string[] } {
  try {
    const [, payload] = token!.split(".");
    return JSON.parse(atob(payload!.replace(/-/g, "+").replace(/_/g, "/")));
  } catch {
    return {};
  }
}
