import type { ApolloServerOptions } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** A parsed document of 1 kB takes some 50 kB. */
const kept = 500;

/**
 * The documents asked last, parsed. Apollo Server's own store counts them as JSON, 30 MB of it: in a flood of new ones these took
 * some hundred megabytes, and each was written as JSON to be counted.
 */
export function parsedDocuments(): ApolloServerOptions<never>["documentStore"] {
  const documents = new LRUCache<string, DocumentNode>({ max: kept });
  return {
    get: async (hash) => documents.get(hash),
    set: async (hash, document) => void documents.set(hash, document),
    delete: async (hash) => documents.delete(hash),
  };
}
