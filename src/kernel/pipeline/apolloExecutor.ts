import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { execute, type GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import type { Context } from "../context.js";
import { refuseUnsupported } from "../execution/supported.js";
import type { InTurn } from "./heavy.js";

type Gateway = ApolloServerOptionsWithGateway<never>["gateway"];

/**
 * Has Apollo Server run operations that were paid for by our executor, heavy ones in turn; or by that of graphql-js
 * (EXECUTOR=reference). Apollo Server calls what may bring an executor of its own a gateway. Throws Error for a schema
 * that our executor does not do.
 */
export function apolloExecutor(schema: GraphQLSchema, { EXECUTOR }: Pick<Config, "EXECUTOR">, inTurn: InTurn): Gateway {
  const isReference = EXECUTOR === "reference";
  if (!isReference) refuseUnsupported(schema);
  return {
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) => {
        const contextValue = context as Context;
        const { operation, variables: coerced, isHeavy } = contextValue;
        // Without an operation graphql-js says what is wrong, and runs nothing.
        const run = async () =>
          isReference || !operation
            ? execute({ schema, document, operationName, variableValues: variables, contextValue })
            : operation.run(coerced!, contextValue);
        return isHeavy ? inTurn(contextValue, run) : run();
      },
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
}
