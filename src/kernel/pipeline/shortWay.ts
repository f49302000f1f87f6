import type { IncomingMessage } from "node:http";
import { type ExecutionResult, getOperationAST } from "graphql";
import { LRUCache } from "lru-cache";
import type { Context } from "../context.js";
import type { AskedOperation } from "../execution/execute.js";
import type { GraphQLRequest } from "../http/step.js";
import { noteAnswered } from "../observe/operations.js";
import { costTold, type Pay } from "./costLimit.js";
import type { Run } from "./heavy.js";
import type { ParsedDocuments } from "./parsedDocuments.js";

/** An answer in one piece, with status 200. */
export interface Answer {
  readonly contentType: string;
  readonly body: string;
}

/** Headers `accept` whose content type is remembered, and the longest of them. */
const remembered = 100;
const longest = 500;

/**
 * Answers what is known to go well without Apollo Server: a query whose document it has parsed and found valid, from a client whose `accept` it
 * has answered. What fails on this way, in whatever manner, goes on to Apollo Server with all that was done so far, and nothing is done twice:
 * errors, changes, GETs and first sights have one way alone. Its pipeline and hooks take as long as the rest of the API's work for a small answer.
 */
export class ShortWay {
  readonly #documents: ParsedDocuments;
  readonly #pay: Pay;
  readonly #run: Run;
  readonly #contentTypes = new LRUCache<string, string>({ max: remembered });

  constructor(documents: ParsedDocuments, pay: Pay, run: Run) {
    this.#documents = documents;
    this.#pay = pay;
    this.#run = run;
  }

  /** Takes from a good answer of Apollo Server which content type it chose for such a client. */
  learn({ headers: { accept = "" } }: IncomingMessage, contentType: string | undefined): void {
    if (contentType && accept.length <= longest) this.#contentTypes.set(accept, contentType);
  }

  /** The answer, or undefined when Apollo Server is to be asked, with the same `context`. */
  async answer(request: GraphQLRequest, context: () => Promise<Context>): Promise<Answer | undefined> {
    const contentType = this.#contentTypes.get(request.headers.accept ?? "");
    const asked = contentType && request.method === "POST" && this.#known(request.body);
    if (!asked) return undefined;
    const definition = getOperationAST(asked.document, asked.operationName);
    if (definition?.operation !== "query") return undefined;
    try {
      const made = await context();
      made.executed = this.#paid(asked, made);
      const { data, errors } = await made.executed;
      if (errors) return undefined;
      noteAnswered(made, definition);
      return { contentType, body: `${JSON.stringify({ data, extensions: costTold(made) })}\n` };
    } catch {
      // The context or the answer is a promise that has failed: Apollo Server meets it there, and says what it means.
      return undefined;
    }
  }

  async #paid(asked: AskedOperation, context: Context): Promise<ExecutionResult> {
    this.#pay(context, asked);
    return this.#run(context, asked);
  }

  /** What a body asks, when its form is good and its document known. */
  #known(body: unknown): AskedOperation | undefined {
    const { query, operationName, variables, extensions } = Object(body);
    if (typeof query !== "string" || !isTextOrNothing(operationName)) return undefined;
    if (!isMapOrNothing(variables) || !isMapOrNothing(extensions) || extensions?.persistedQuery) return undefined;
    const document = this.#documents.of(query);
    return document && { document, operationName, variables: variables ?? undefined };
  }
}

const isNothing = (value: unknown) => value === undefined || value === null;
const isTextOrNothing = (value: unknown) => isNothing(value) || typeof value === "string";
const isMapOrNothing = (value: unknown) => isNothing(value) || (typeof value === "object" && !Array.isArray(value));
