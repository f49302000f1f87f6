import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Execution } from "./execution.js";
import { type Path, placeOf } from "./path.js";
import { isPromise, throwAfter } from "./promises.js";
import type { SelectedField } from "./selectedField.js";

/**
 * Makes of what a resolver gave what the answer holds, or a promise of it ("Value Completion" in the specification).
 * Null stays null; throws what is wrong with the value. `above` and `key` are its place: where it is held, and its name
 * or number there.
 */
export type Complete = (execution: Execution, value: unknown, above: Path | undefined, key: string | number) => unknown;

/** The completion of a type of a selected field, put together once for all values. */
export function completionOf(type: GraphQLOutputType, selected: SelectedField): Complete {
  if (isNonNullType(type)) return present(completionOf(type.ofType, selected), selected);
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(type.ofType, selected);
  return isObjectType(type) ? object(type, selected) : abstract(type, selected);
}

const nameOf = ({ parentType, field }: SelectedField) => `${parentType.name}.${field.name}`;

function present(complete: Complete, selected: SelectedField): Complete {
  return (execution, value, above, key) => {
    const completed = complete(execution, value, above, key);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${nameOf(selected)}.`);
    return completed;
  };
}

function leaf(type: GraphQLLeafType): Complete {
  return (_, value) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    const serialized = type.serialize(value);
    if (serialized == null) throw new Error(`A value of type ${type.name} was serialized to nothing.`);
    return serialized;
  };
}

function list(type: GraphQLOutputType, selected: SelectedField): Complete {
  const complete = completionOf(type, selected);
  const isNullable = !isNonNullType(type);
  const completeItem = (execution: Execution, item: unknown, at: Path, index: number) => {
    const fail = (error: unknown) =>
      execution.failed(selected, isNullable, error, placeOf(at, index, selected.parentType));
    try {
      const done = isPromise(item)
        ? item.then((given) => complete(execution, given, at, index))
        : complete(execution, item, at, index);
      return isPromise(done) ? done.then(undefined, fail) : done;
    } catch (error) {
      return fail(error);
    }
  };
  return (execution, value, above, key) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    if (typeof value !== "object" || !(Symbol.iterator in value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(selected)}".`);
    const at = placeOf(above, key, selected.parentType);
    let isPromised = false;
    const items = Array.isArray(value) ? value : [...(value as Iterable<unknown>)];
    const completed = new Array<unknown>(items.length);
    try {
      for (let index = 0; index < items.length; index++) {
        const done = completeItem(execution, items[index], at, index);
        isPromised ||= isPromise(done);
        completed[index] = done;
      }
    } catch (error) {
      if (!isPromised) throw error;
      return throwAfter(completed, error);
    }
    return isPromised ? Promise.all(completed) : completed;
  };
}

function object(type: GraphQLObjectType, selected: SelectedField): Complete {
  return (execution, value, above, key) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    return execution.fields(selected.below(type), value, placeOf(above, key, selected.parentType));
  };
}

/** A type that stands for several: each value tells which it is, perhaps later. */
function abstract(type: GraphQLAbstractType, selected: SelectedField): Complete {
  const asOne = (execution: Execution, name: unknown, value: unknown, at: Path) => {
    const { schema } = execution.operation;
    const runtimeType = typeof name === "string" ? schema.getType(name) : undefined;
    if (!isObjectType(runtimeType) || !schema.isSubType(type, runtimeType))
      throw new GraphQLError(`A value of the field ${nameOf(selected)} does not tell which ${type.name} it is.`);
    return execution.fields(selected.below(runtimeType), value, at);
  };
  return (execution, value, above, key) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    const at = placeOf(above, key, selected.parentType);
    const name: unknown = type.resolveType?.(value, execution.context, execution.info(selected, at), type);
    return isPromise(name)
      ? name.then((given) => asOne(execution, given, value, at))
      : asOne(execution, name, value, at);
  };
}
