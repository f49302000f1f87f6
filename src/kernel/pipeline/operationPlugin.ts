import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Denials } from "../audit/denials.js";
import { noteDenied } from "../audit/noteDenied.js";
import type { Context } from "../context.js";
import type { PreparedOperations } from "../graphql/preparedOperations.js";
import { logFaults } from "../observe/operationLog.js";
import { noteAnswered } from "../observe/operations.js";
import { type Bookmarks, bookmarkHeader } from "./bookmarks.js";
import { costTold, type Pay } from "./costLimit.js";
import type { FirstSight } from "./firstSights.js";
import { isPlainSuccess } from "./isPlainSuccess.js";

export interface OperationSteps {
  readonly prepared: PreparedOperations;
  readonly firstSight: FirstSight;
  readonly pay: Pay;
  readonly bookmarks: Bookmarks;
  readonly denials: Denials;
  readonly log: Logger;
}

/**
 * All that Apollo Server does of ours for an operation, in its order. It is one plugin, and one listener for all
 * requests: Apollo Server waits for every hook of every plugin. What is known of one request is in its context.
 */
export function operationPlugin(steps: OperationSteps): ApolloServerPlugin<Context> {
  const { prepared, firstSight, pay, bookmarks, denials, log } = steps;
  const listener: GraphQLRequestListener<Context> = {
    async didResolveSource({ queryHash, contextValue }) {
      const turn = firstSight(queryHash, contextValue.signal);
      if (turn) contextValue.endTurn = await turn;
    },
    async didResolveOperation({ queryHash, document, operation, request, contextValue }) {
      if (operation) pay(contextValue, prepared.operation(queryHash, document, operation), request.variables ?? {});
    },
    async didEncounterErrors({ errors, contextValue }) {
      noteDenied(denials, errors, contextValue.viewer);
      logFaults(contextValue, errors);
    },
    async willSendResponse({ request, response, operation, errors, contextValue }) {
      contextValue.endTurn?.();
      if (isPlainSuccess(response.http.status, request.http?.headers.get("accept"), errors)) response.http.status = 200;
      if (response.body.kind === "single") {
        const { singleResult } = response.body;
        if (contextValue.cost !== undefined)
          singleResult.extensions = { ...singleResult.extensions, ...costTold(contextValue) };
        if (contextValue.bookmarks) {
          const bookmark = bookmarks.give(contextValue.bookmarks);
          response.http.headers.set(bookmarkHeader, bookmark);
          // For clients that see the body alone.
          singleResult.extensions = { ...singleResult.extensions, bookmark };
        }
      }
      noteAnswered(contextValue, operation, errors);
    },
  };
  return {
    async contextCreationDidFail({ error }) {
      noteDenied(denials, [error], undefined);
      // What is refused has a code; anything else is a fault of ours.
      if (!(error instanceof GraphQLError)) log.error({ err: error }, "fault");
    },
    requestDidStart: async () => listener,
  };
}
