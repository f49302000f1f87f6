import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.js";
import { execute } from "./execute.js";

type Gateway = ApolloServerOptionsWithGateway<never>["gateway"];

/** Has Apollo Server run operations by `execute`, unless they were run already; what may bring an executor of its own is called a gateway there. */
export const apolloExecutor = (schema: GraphQLSchema): Gateway => ({
  load: async () => ({
    executor: ({ document, request: { operationName, variables }, context }) =>
      (context as Context).executed ?? execute(schema, { document, operationName, variables }, context),
  }),
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => {};
  },
  stop: async () => {},
});
