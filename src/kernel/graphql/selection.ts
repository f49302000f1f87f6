import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";

/** What a walk through a selection set needs of the request. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: { readonly coerced: Record<string, unknown>; readonly sources: Record<string, never> };
}

export function requestOf({ schema, fragments, variableValues }: GraphQLResolveInfo): Request {
  return { schema, fragments, variableValues: { coerced: variableValues, sources: {} } };
}

/** A field that crosses an edge, as selected: every alias with the same arguments is one. */
export interface SelectedEdge {
  readonly slot: string;
  readonly fragment: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Record<string, unknown>;
  readonly nodes: FieldNode[];
}

/** The three ways in which a field holds what an edge leads to. */
export type Wrapping =
  | { readonly kind: "connection"; readonly node: GraphQLObjectType }
  | { readonly kind: "record"; readonly node: GraphQLObjectType; readonly childField: string; readonly isList: boolean }
  | { readonly kind: "node"; readonly node: GraphQLObjectType | undefined; readonly isList: boolean };

/** Where a parent holds the answer of a field: two aliases with equal arguments share it. */
export function slotOf(field: string, args: Record<string, unknown>): string {
  for (const _ in args) return `${field} ${JSON.stringify(args)}`;
  return field;
}

export function wrappingOf(type: GraphQLOutputType): Wrapping {
  const isList = isListType(getNullableType(type));
  const named = getNamedType(type);
  if (!isObjectType(named)) return { kind: "node", node: undefined, isList };
  if (named.extensions.connection)
    return { kind: "connection", node: getNamedType(named.getFields().nodes!.type) as GraphQLObjectType };
  for (const field of Object.values(named.getFields())) {
    if (field.extensions.child)
      return { kind: "record", node: getNamedType(field.type) as GraphQLObjectType, childField: field.name, isList };
  }
  return { kind: "node", node: named, isList };
}

/** The field nodes whose selection sets are about the node, and whether the number of all is asked for. */
export function nodeSelections(
  request: Request,
  type: GraphQLOutputType,
  nodes: FieldNode[],
): { nodes: FieldNode[]; isCounted: boolean; isListed: boolean } {
  const wrapping = wrappingOf(type);
  const named = getNamedType(type);
  if (wrapping.kind === "node" || !isObjectType(named)) return { nodes, isCounted: false, isListed: true };
  if (wrapping.kind === "record")
    return { nodes: namedFields(request, named, nodes, wrapping.childField), isCounted: false, isListed: true };
  const edges = namedFields(request, named, nodes, "edges");
  const edgeType = getNamedType(named.getFields().edges!.type) as GraphQLObjectType;
  const inEdges = edges.length > 0 ? namedFields(request, edgeType, edges, "node") : [];
  const direct = namedFields(request, named, nodes, "nodes");
  const isCounted = namedFields(request, named, nodes, "totalCount").length > 0;
  const isListed = edges.length + direct.length + namedFields(request, named, nodes, "pageInfo").length > 0;
  // Of a page one thing is asked for in any case: whether the list is there at all.
  return { nodes: [...inEdges, ...direct], isCounted, isListed: isListed || !isCounted };
}

/**
 * The edges selected on a node, and the names of its plain fields. Each selected field is looked at for itself: what is
 * selected of `edges { node }` and of `nodes` comes together here, and may use one alias for two things.
 */
export function selectedOn(request: Request, type: GraphQLObjectType, nodes: FieldNode[]) {
  const edges = new Map<string, SelectedEdge>();
  const plain = new Set<string>();
  const selected = nodes.length > 0 ? [...subFields(request, type, nodes).values()].flat() : [];
  for (const node of selected) {
    const field = type.getFields()[node.name.value];
    const fragment = field?.extensions.edge;
    if (!field || typeof fragment !== "string") {
      plain.add(node.name.value);
      continue;
    }
    const args = getArgumentValues(field, node, request.variableValues.coerced);
    const slot = slotOf(field.name, args);
    const known = edges.get(slot);
    if (known) known.nodes.push(node);
    else edges.set(slot, { slot, fragment, field, args, nodes: [node] });
  }
  return { edges, plain };
}

/** The plain fields selected of what holds the node: of a record, or of the edges of a connection. */
export function fieldsOfTie(
  request: Request,
  wrapping: Wrapping,
  { type, nodes }: { readonly type: GraphQLOutputType; readonly nodes: FieldNode[] },
): ReadonlySet<string> {
  const named = getNamedType(type);
  if (wrapping.kind === "node" || !isObjectType(named)) return new Set();
  if (wrapping.kind === "record") return without(selectedOn(request, named, nodes).plain, wrapping.childField);
  const edgeType = getNamedType(named.getFields().edges!.type) as GraphQLObjectType;
  const edges = namedFields(request, named, nodes, "edges");
  return without(selectedOn(request, edgeType, edges).plain, "node", "cursor");
}

function without(names: Set<string>, ...others: string[]): Set<string> {
  for (const name of ["__typename", ...others]) names.delete(name);
  return names;
}

function namedFields(request: Request, type: GraphQLObjectType, nodes: FieldNode[], name: string): FieldNode[] {
  return [...subFields(request, type, nodes).values()].flat().filter((node) => node.name.value === name);
}

const subFields = ({ schema, fragments, variableValues }: Request, type: GraphQLObjectType, nodes: FieldNode[]) =>
  collectSubFields(schema, fragments, variableValues, type, nodes).fields;
