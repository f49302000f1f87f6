import { GraphQLError } from "graphql";
import type { Viewer } from "../access/viewer.js";
import { type Denials, nobody } from "./denials.js";

const denied = new Set<unknown>(["FORBIDDEN", "UNAUTHENTICATED"]);

/** Notes what a request was denied, once for each code. */
export function noteDenied(denials: Denials, errors: readonly unknown[], viewer: Viewer | undefined): void {
  const codes = new Set(errors.map(codeOf).filter((code) => denied.has(code)));
  for (const code of codes) denials.note(viewer ?? nobody, String(code));
}

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions.code : undefined);
