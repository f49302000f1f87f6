import { makeStore } from "./store";

/** Whose token requests carry. It lives in sessionStorage: it ends with the tab, and never stands in an address. */
export interface Session {
  readonly token: string | null;
  /** Why the token before was given up, in the API's own words. */
  readonly refusal: string | null;
}

const key = "knowledge-network.token";

export const session = makeStore<Session>({ token: sessionStorage.getItem(key), refusal: null });

export function signIn(token: string): void {
  sessionStorage.setItem(key, token);
  session.set({ token, refusal: null });
}

export function signOut(refusal: string | null = null): void {
  sessionStorage.removeItem(key);
  session.set({ token: null, refusal });
}
