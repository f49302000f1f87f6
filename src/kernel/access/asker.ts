import type { Context } from "../context.js";
import { refuse } from "../refusal/refuse.js";
import { type Viewer, viewerKey } from "./viewer.js";

/** The viewer. Throws UNAUTHENTICATED if the request has no token. */
export function viewerOf({ viewer }: Pick<Context, "viewer">): Viewer {
  if (!viewer) throw withoutToken();
  return viewer;
}

export const withoutToken = () =>
  refuse("UNAUTHENTICATED", "Sign in: send a token in the header `Authorization: Bearer …`.");

/** The parameter that tells a statement who asks. */
export const asker = (context: Pick<Context, "viewer" | "today">) => ({
  key: { viewer: viewerKey(viewerOf(context), context.today) },
});
