import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.js";

/** One line for each operation: its name, time and error codes; never its variables. */
export const operationLog: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    const start = performance.now();
    return {
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          const { code } = error.extensions;
          if (!code || code === "INTERNAL_SERVER_ERROR")
            contextValue.log?.error({ err: error.originalError ?? error }, "fault");
        }
      },
      willSendResponse: async ({ operationName, contextValue, errors }) => {
        const ms = Math.round((performance.now() - start) * 10) / 10;
        const codes = errors?.map(({ extensions }) => extensions.code);
        contextValue.log.info(
          { operation: operationName, ms, cost: contextValue.cost, ...(codes && { errors: codes }) },
          "operation",
        );
      },
    };
  },
};
