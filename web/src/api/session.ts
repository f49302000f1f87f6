import { claimsOf, expiryOf } from "./claims";
import { makeStore } from "./store";

/** Whose token requests carry. It lives in sessionStorage: it ends with the tab, and never stands in an address. */
export interface Session {
  readonly token: string | null;
  /** Why the token before was given up, in the API's own words; "expired" when its time was over, which the page says itself. */
  readonly refusal: string | null;
}

const key = "knowledge-network.token";
const drafts = "knowledge-network.draft.";
export const expired = "expired";

export const session = makeStore<Session>({ token: sessionStorage.getItem(key), refusal: null });

export function signIn(token: string): void {
  // What somebody else typed in this tab is not theirs to see.
  forgetDrafts(claimsOf(token).sub);
  sessionStorage.setItem(key, token);
  session.set({ token, refusal: null });
}

export function signOut(refusal: string | null = null): void {
  const { token } = session.get();
  sessionStorage.removeItem(key);
  if (!refusal) forgetDrafts();
  const isOver = refusal !== null && token !== null && (expiryOf(token) ?? Infinity) <= Date.now();
  session.set({ token: null, refusal: isOver ? expired : refusal });
}

/** Under which name the viewer's draft is kept. */
export const draftKey = (name: string): string => `${drafts}${claimsOf(session.get().token).sub}.${name}`;

function forgetDrafts(butOf?: string): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith(drafts) && !(butOf && name.startsWith(`${drafts}${butOf}.`))) sessionStorage.removeItem(name);
}
