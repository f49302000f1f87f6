import {
  BREAK,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getArgumentValues,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import { type Complete, completionOf } from "./complete.js";
import type { Operation, Selection, Variables } from "./operation.js";

export type Args = Readonly<Record<string, unknown>>;

const noArgs: Args = Object.freeze({});
const metaFields = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** A field as it is selected on one type; all that have its name in the answer are one. */
export class SelectedField {
  /** Its name in the answer. */
  readonly name: string;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly operation: Operation;
  /** Its place among the fields of the operation. */
  readonly number: number;
  readonly field: GraphQLField<unknown, unknown>;
  /** Undefined for a field that is the property of its name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown, Args> | undefined;
  /** Of `__typename`, which is the same for all. */
  readonly constant: string | undefined;
  readonly isNullable: boolean;
  readonly complete: Complete;
  readonly #hasVariable: boolean;
  #constantArgs: Args | undefined;
  readonly #below = new Map<GraphQLObjectType, Selection>();

  constructor(
    operation: Operation,
    parentType: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
  ) {
    this.operation = operation;
    this.parentType = parentType;
    this.name = name;
    this.nodes = nodes;
    this.field = field;
    this.number = operation.fields++;
    this.resolve = field.resolve === defaultFieldResolver ? undefined : field.resolve;
    this.constant = field === TypeNameMetaFieldDef ? parentType.name : undefined;
    this.isNullable = !isNonNullType(field.type);
    this.complete = completionOf(field.type, this);
    this.#hasVariable = hasVariable(nodes[0]!);
    this.#constantArgs = field.args.length === 0 ? noArgs : undefined;
  }

  /** What is selected below it, of an object of this type. */
  below(type: GraphQLObjectType): Selection {
    let selection = this.#below.get(type);
    if (selection === undefined) {
      selection = this.operation.below(this.nodes, type);
      this.#below.set(type, selection);
    }
    return selection;
  }

  /**
   * Its arguments: the same object each time where no variable stands in them. Throws GraphQLError for a variable that
   * is required and missing.
   */
  args(variables: Variables): Args {
    if (this.#constantArgs) return this.#constantArgs;
    const args = getArgumentValues(this.field, this.nodes[0]!, variables);
    if (!this.#hasVariable) this.#constantArgs = frozen(args);
    return args;
  }
}

/** Frozen with the lists and maps inside: all requests are given the same. What a scalar made is its own affair. */
function frozen<T>(value: T): T {
  const prototype = value !== null && typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  if (prototype === null || prototype === Object.prototype || prototype === Array.prototype) {
    for (const inner of Object.values(value as object)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given)
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
}

/** The definition of a field, those included that every type has. */
export function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  return name.startsWith("__") ? metaFields.get(name) : type.getFields()[name];
}
