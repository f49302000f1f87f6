import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** A parsed document of 1 kB takes some 50 kB. */
const kept = 500;

/**
 * The documents asked last, parsed and found valid, as Apollo Server's `documentStore`. Its own counts them as JSON, 30 MB of it: in a flood of
 * new ones these took some hundred megabytes, and each was written as JSON to be counted.
 */
export class ParsedDocuments {
  readonly #hashes = new Map<string, string>();
  readonly #documents = new LRUCache<string, DocumentNode>({
    max: kept,
    dispose: (document) => this.#hashes.delete(textOf(document)),
  });

  async get(hash: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(hash);
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    this.#documents.set(hash, document);
    this.#hashes.set(textOf(document), hash);
  }

  async delete(hash: string): Promise<boolean> {
    return this.#documents.delete(hash);
  }

  /** The document of this text, if it is known. */
  of(text: string): DocumentNode | undefined {
    const hash = this.#hashes.get(text);
    return hash === undefined ? undefined : this.#documents.get(hash);
  }
}

const textOf = ({ loc }: DocumentNode): string => loc?.source.body ?? "";
