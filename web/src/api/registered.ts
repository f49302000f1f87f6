import { makeOperation, mapExchange, type Operation } from "@urql/core";
import { documentIds } from "./documentIds";
import { makeStore } from "./store";

const key = "knowledge-network.registered-only";

/** Whether the API runs registered operations only. It says so when it is asked in any other way; then they are named by their ids. */
export const registeredOnly = makeStore(sessionStorage.getItem(key) === "yes");

export function learntRegisteredOnly(): void {
  sessionStorage.setItem(key, "yes");
  registeredOnly.set(true);
}

/** Replaces the text of an operation by the id under which it is registered. */
export const namedById = mapExchange({
  onOperation: (operation) => (registeredOnly.get() ? byId(operation) : operation),
});

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
