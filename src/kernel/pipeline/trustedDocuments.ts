import { readFile } from "node:fs/promises";
import { Kind, parse } from "graphql";
import { z } from "zod";
import { sendJson } from "../http/sendJson.js";
import type { Step } from "../http/step.js";
import { OperatorError } from "../operatorError.js";

/** A registered operation. */
export interface TrustedDocument {
  readonly name: string;
  readonly text: string;
}

/** Registered operations by their id, `sha256:` and the hash of the text. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

const form = z.record(z.string().startsWith("sha256:"), z.object({ name: z.string(), text: z.string() }));

/** The operations that `npm run documents` registered in this file. Throws OperatorError when it cannot be read. */
export async function readTrustedDocuments(file: string): Promise<TrustedDocuments> {
  try {
    return new Map(Object.entries(form.parse(JSON.parse(await readFile(file, "utf8")))));
  } catch (cause) {
    throw new OperatorError(
      `TRUSTED_DOCUMENTS (${file}) cannot be read: write it with \`npm run documents -- FOLDER\`.`,
      { cause },
    );
  }
}

/** The query fields that registered operations ask. */
export function queriesIn(documents: TrustedDocuments): ReadonlySet<string> {
  const fields = Array.from(documents.values()).flatMap(({ text }) =>
    parse(text).definitions.flatMap((one) => {
      const isQuery =
        (one.kind === Kind.OPERATION_DEFINITION && one.operation === "query") ||
        (one.kind === Kind.FRAGMENT_DEFINITION && one.typeCondition.name.value === "Query");
      return isQuery ? one.selectionSet.selections : [];
    }),
  );
  return new Set(fields.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : [])));
}

/** Lets only registered operations run: a request names one by its `documentId`, and brings no text of its own. */
export const onlyTrusted =
  (documents: TrustedDocuments): Step =>
  (request, response, next) => {
    if (request.method === "OPTIONS") return next();
    const { documentId, query, extensions: _, ...rest } = Object(request.body);
    const document = typeof documentId === "string" ? documents.get(documentId) : undefined;
    if (request.method === "POST" && document && query === undefined) {
      request.body = { ...rest, query: document.text };
      return next();
    }
    const message = "Only registered operations are allowed: send { documentId, variables } by POST.";
    sendJson(response, 400, { errors: [{ message, extensions: { code: "DOCUMENT_NOT_REGISTERED" } }] });
  };
