import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  print,
  separateOperations,
  specifiedRules,
  validate,
} from "graphql";
import { type DocumentLimits, documentLimits } from "../graphql/limits.js";
import { OperatorError } from "../operatorError.js";
import type { TrustedDocument } from "./trustedDocuments.js";

/**
 * Reads the operations of a folder of `.graphql` files, each with the fragments of its file that it uses, by id. Throws
 * OperatorError that names every operation which the schema or the limits would refuse.
 */
export async function registerDocuments(
  schema: GraphQLSchema,
  folder: string,
  limits: DocumentLimits,
): Promise<Map<string, TrustedDocument>> {
  const names = await readdir(folder, { recursive: true }).catch((cause) => {
    throw new OperatorError(`The folder ${folder} cannot be read.`, { cause });
  });
  const faults: string[] = [];
  const documents = new Map<string, TrustedDocument>();
  for (const file of names.filter((name) => name.endsWith(".graphql")).sort()) {
    for (const [name, document] of operationsOf(file, await readFile(join(folder, file), "utf8"), faults)) {
      const errors = validate(schema, document, [...specifiedRules, ...documentLimits(limits)]);
      if (!name) faults.push(`${file}: an operation without a name.`);
      for (const { message } of errors) faults.push(`${file}: ${name}: ${message}`);
      const text = print(document);
      documents.set(`sha256:${createHash("sha256").update(text).digest("hex")}`, { name, text });
    }
  }
  if (faults.length > 0) throw new OperatorError(`Nothing was registered. Correct these:\n${faults.join("\n")}`);
  if (documents.size === 0) throw new OperatorError(`There is no operation in the .graphql files of ${folder}.`);
  return documents;
}

function operationsOf(file: string, text: string, faults: string[]): [string, DocumentNode][] {
  try {
    return Object.entries(separateOperations(parse(text)));
  } catch (error) {
    faults.push(`${file}: ${(error as Error).message}`);
    return [];
  }
}
