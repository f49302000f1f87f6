import { makeOperation, mapExchange, type Operation } from "@urql/core";
import { documentIds } from "./documentIds";

/** Replaces the text of each operation by the id under which it is registered, for an API that runs no others. */
export const namedById = mapExchange({ onOperation: byId });

function byId(operation: Operation): Operation {
  const definition = operation.query.definitions.find(({ kind }) => kind === "OperationDefinition");
  const name = definition && "name" in definition ? definition.name?.value : undefined;
  const documentId = name && documentIds[name];
  if (!documentId) return operation;
  return makeOperation(
    operation.kind,
    { ...operation, query: { ...operation.query, definitions: [], documentId } },
    operation.context,
  );
}
