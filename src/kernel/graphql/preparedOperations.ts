import { createHash } from "node:crypto";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { Ask } from "../compose/ask.js";
import { getOrCreate } from "../getOrCreate.js";
import { documentsAsked, documentsKept } from "../observe/metrics.js";
import { PreparedOperation } from "./preparedOperation.js";

/** Documents kept. A parsed one of 1 kB takes some 50 kB. */
const kept = 500;
/** Asks kept, of all of them together. Those of a large selection take some 10 kB. */
const keptAsks = 2000;

interface Prepared {
  readonly document: DocumentNode;
  /** By their names; "" for one without. */
  readonly operations: Map<string, PreparedOperation>;
}

/**
 * The documents asked last, parsed and found valid, with their operations prepared. It is Apollo Server's
 * `documentStore`: the store that comes with it counts documents as JSON, 30 MB of it, which took some hundred
 * megabytes in a flood of new ones.
 */
export class PreparedOperations {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, Prepared>({ max: kept });
  readonly #asks = new LRUCache<string, readonly Ask[]>({ max: keptAsks });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#documents.get(hashIn(key));
    documentsAsked.inc({ is: known ? "known" : "new" });
    return known?.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(hashIn(key), { document, operations: new Map() });
    documentsKept.set(this.#documents.size);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(hashIn(key));
  }

  /** Whether the document of this text is known and valid. */
  has(text: string): boolean {
    return this.#documents.has(createHash("sha256").update(text).digest("hex"));
  }

  /** An operation of a valid document, prepared once as long as the document of this hash is kept. */
  operation(hash: string, document: DocumentNode, definition: OperationDefinitionNode): PreparedOperation {
    const prepare = () => new PreparedOperation(this.#schema, document, definition, this.#asks);
    const prepared = this.#documents.get(hash);
    return prepared ? getOrCreate(prepared.operations, definition.name?.value ?? "", prepare) : prepare();
  }
}

/** Apollo Server puts the hash of the schema before that of the text. */
const hashIn = (key: string) => key.slice(key.lastIndexOf(":") + 1);
