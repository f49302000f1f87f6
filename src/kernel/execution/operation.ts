import { collectFields, collectSubFields } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { fieldOf, SelectedField } from "./selectedField.js";

export type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation selects on each type, collected once for all its requests and for all rows of an answer. Which
 * fields there are depends on the document and on the variables of its `@skip` and `@include`: each setting of them is
 * an operation of its own.
 */
export class Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly root: Selection;
  /** Fields numbered so far: an execution keeps the arguments of each. */
  fields = 0;
  readonly #switches: { readonly coerced: Variables; readonly sources: Record<string, never> };

  constructor(schema: GraphQLSchema, { definition, fragments, switches }: Defined, variables: Variables) {
    this.schema = schema;
    this.definition = definition;
    this.fragments = fragments;
    // Of the others nothing is kept: they are about somebody.
    this.#switches = { coerced: Object.fromEntries(switches.map((name) => [name, variables[name]])), sources: {} };
    const type = schema.getRootType(definition.operation)!;
    const { fields } = collectFields(schema, fragments, this.#switches, type, definition.selectionSet);
    this.root = this.#selection(type, fields);
  }

  /** What these fields select of a type. */
  below(nodes: readonly FieldNode[], type: GraphQLObjectType): Selection {
    const { fields } = collectSubFields(this.schema, this.fragments, this.#switches, type, nodes as FieldNode[]);
    return this.#selection(type, fields);
  }

  #selection(type: GraphQLObjectType, nodes: ReadonlyMap<string, FieldNode[]>): Selection {
    const fields = Array.from(nodes).flatMap(([name, of]) => {
      // What the schema does not have is left out; validation has refused it before.
      const field = fieldOf(type, of[0]!.name.value);
      return field ? [new SelectedField(this, type, name, of, field)] : [];
    });
    return { fields, hasProto: nodes.has("__proto__") };
  }
}

/** The fields selected of one type, in the order of the answer. */
export interface Selection {
  readonly fields: readonly SelectedField[];
  /** Whether an answer is called `__proto__`, which an object of a literal cannot hold. */
  readonly hasProto: boolean;
}

/** An operation of a document, and what its selections may refer to. */
export interface Defined {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Names of the variables that decide which fields there are. */
  readonly switches: readonly string[];
}

/** What a document says of one of its operations. */
export function definedIn(document: DocumentNode, definition: OperationDefinitionNode): Defined {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const sets = [definition, ...Object.values(fragments)].map(({ selectionSet }) => selectionSet);
  return { definition, fragments, switches: [...new Set(sets.flatMap(switchesIn))] };
}

/** Variables of `@skip` and `@include`, those inside other fragments left to these. */
function switchesIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    const own = (selection.directives ?? []).flatMap((directive) =>
      (directive.arguments ?? []).flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : [])),
    );
    const inside = selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet;
    return inside ? [...own, ...switchesIn(inside)] : own;
  });
}
