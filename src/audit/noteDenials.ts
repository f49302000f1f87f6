import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Context } from "../context.js";
import { type Denials, nobody } from "./denials.js";

const denied = new Set<unknown>(["FORBIDDEN", "UNAUTHENTICATED"]);

/** Notes each request that was denied something, once for each code. */
export const noteDenials = (denials: Denials): ApolloServerPlugin<Context> => ({
  contextCreationDidFail: async ({ error }) => {
    const code = codeOf(error);
    if (denied.has(code)) denials.note(nobody, String(code));
  },
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      const codes = new Set(errors.map(codeOf).filter((code) => denied.has(code)));
      for (const code of codes) denials.note(contextValue.viewer ?? nobody, String(code));
    },
  }),
});

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions.code : undefined);
