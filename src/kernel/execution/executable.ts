import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { Execution } from "./execution.js";
import { type Defined, definedIn, Operation, type Variables } from "./operation.js";

/** Settings of `@skip` and `@include` for which the selections of one operation are kept. */
const kept = 20;

/**
 * A validated operation that runs as often as it is asked for. What does not depend on the request is worked out once.
 */
export class Executable {
  readonly #schema: GraphQLSchema;
  readonly #defined: Defined;
  readonly #operations = new LRUCache<string, Operation>({ max: kept });
  #isRunBefore = false;

  constructor(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode) {
    this.#schema = schema;
    this.#defined = definedIn(document, definition);
  }

  /** Runs it with variables that are coerced already. */
  run(variables: Variables, context: unknown): Promise<ExecutionResult> {
    return new Execution(this.#operationFor(variables), context, variables).run();
  }

  #operationFor(variables: Variables): Operation {
    const setting = this.#defined.switches.map((name) => variables[name]).join();
    const known = this.#operations.get(setting);
    if (known) return known;
    const made = new Operation(this.#schema, this.#defined, variables);
    // Of what is asked once nothing is kept: a flood of new documents would fill the memory.
    if (this.#isRunBefore) this.#operations.set(setting, made);
    this.#isRunBefore = true;
    return made;
  }
}
