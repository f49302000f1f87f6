import { withoutToken } from "../access/asker.js";
import type { Viewer } from "../access/viewer.js";
import type { Config } from "../config.js";
import type { PreparedOperations } from "../graphql/preparedOperations.js";
import type { GraphQLRequest } from "../http/step.js";
import { refuse } from "../refusal/refuse.js";

/**
 * Characters of a document that is read though nobody sends it: enough to ask `__typename` and the like, too few to
 * cost time.
 */
const longestOfNobody = 300;
/** Characters that a token takes at most, on average: of names that are as long as any here, indented. */
const perToken = 30;

/** Decides whether a request's document is read at all. Throws UNAUTHENTICATED and TOO_COSTLY. */
export type LetIn = (viewer: Viewer | undefined, request: GraphQLRequest) => void;

/**
 * Keeps documents from being parsed that nobody with a token sent, unless they are short, or known and valid; and,
 * whoever sent them, those that are longer than MAX_TOKENS can be. Parsing and checking takes the time of a hundred
 * answers.
 */
export function letIn({ MAX_TOKENS }: Pick<Config, "MAX_TOKENS">, prepared: PreparedOperations): LetIn {
  const longest = MAX_TOKENS * perToken;
  return (viewer, request) => {
    const text = textOf(request);
    if (text === undefined) return;
    if (text.length > longest)
      throw refuse(
        "TOO_COSTLY",
        `The query is longer than ${longest} characters: shorten it, and send long texts as variables.`,
        413,
      );
    if (!viewer && text.length > longestOfNobody && !prepared.has(text)) throw withoutToken();
  };
}

function textOf({ method, url = "", body }: GraphQLRequest): string | undefined {
  const query = method === "GET" ? new URL(url, "http://here").searchParams.get("query") : Object(body).query;
  return typeof query === "string" ? query : undefined;
}
