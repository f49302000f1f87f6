import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.js";
import type { Run } from "./heavy.js";

type Gateway = ApolloServerOptionsWithGateway<never>["gateway"];

/** Has Apollo Server run operations by `run`, unless they were run already; what may bring an executor of its own is called a gateway there. */
export const apolloExecutor = (schema: GraphQLSchema, run: Run): Gateway => ({
  load: async () => ({
    executor: ({ document, request: { operationName, variables }, context }) =>
      (context as Context).executed ?? run(context as Context, { document, operationName, variables }),
  }),
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => {};
  },
  stop: async () => {},
});
