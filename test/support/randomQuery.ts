import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A number from 0 to `below` − 1; the only source of chance. */
export type Choose = (below: number) => number;

/** Ids that exist, by the name of their type. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** What differs each time it is asked: a draft of its own, what is left to spend, and when something was read. */
const differsEachTime = new Set(["mentoringPlan", "rateLimit", "networkReadAt", "builtAt", "madeAt"]);

/**
 * A random operation that is valid against the schema: aliases, arguments, connections in all their parts, named and
 * inline fragments, @include and @skip. Lists are short, so that deep ones stay small.
 */
export function randomQuery(schema: GraphQLSchema, ids: KnownIds, choose: Choose): string {
  const fragments: string[] = [];
  const query = schema.getQueryType()!;
  const roots = Object.values(query.getFields()).filter(
    (field) =>
      !differsEachTime.has(field.name) && argumentsOf(field) !== undefined && isObjectType(getNamedType(field.type)),
  );
  const root = pick(roots);
  const body = `${root.name}${argumentsOf(root)} ${selection(getNamedType(root.type) as GraphQLObjectType, 4)}`;
  return `query ($yes: Boolean = true, $no: Boolean = false) { ${body} ${chance(5) ? "__typename" : ""} }\n${fragments.join("\n")}`;

  function selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => !differsEachTime.has(field.name) && argumentsOf(field) !== undefined,
    );
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const nested = depth > 0 ? fields.filter((field) => isObjectType(getNamedType(field.type))) : [];
    const chosen = [
      ...some(leaves, 3),
      ...some(nested, type.name.endsWith("Connection") || type.name.endsWith("Edge") ? 2 : 1 + choose(2)),
    ];
    const parts = chosen.map((field, at) => one(field, depth, at));
    if (parts.length === 0) parts.push("__typename");
    if (chance(6)) {
      const name = `F${fragments.length}`;
      fragments.push("");
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${parts.join(" ")} }`;
      return `{ ...${name} __typename }`;
    }
    return chance(6) ? `{ ... on ${type.name} { ${parts.join(" ")} } __typename }` : `{ ${parts.join(" ")} }`;
  }

  function one(field: GraphQLField<unknown, unknown>, depth: number, at: number): string {
    const type = getNamedType(field.type);
    const alias = chance(3) ? `a${at}_${field.name}: ` : field.args.length > 0 ? `x${at}: ` : "";
    const directive = chance(10) ? [" @include(if: $no)", " @skip(if: $no)", " @include(if: $yes)"][choose(3)] : "";
    const inner = isObjectType(type)
      ? ` ${selection(type, type.name.endsWith("Connection") || type.name.endsWith("Edge") ? depth : depth - 1)}`
      : "";
    return `${alias}${field.name}${argumentsOf(field)}${directive}${inner}`;
  }

  /** Arguments as text; undefined when one is needed that cannot be made up. */
  function argumentsOf(field: GraphQLField<unknown, unknown>): string | undefined {
    const named = getNamedType(field.type);
    const given: string[] = [];
    for (const argument of field.args) {
      const value = argumentValue(argument, named.name);
      if (value === undefined && isNonNullType(argument.type)) return undefined;
      if (value !== undefined) given.push(`${argument.name}: ${value}`);
    }
    return given.length > 0 ? `(${given.join(", ")})` : "";
  }

  function argumentValue(argument: GraphQLArgument, result: string): string | undefined {
    const type = getNullableType(argument.type);
    if (argument.name === "first") return String(1 + choose(3));
    if (["last", "after", "before"].includes(argument.name)) return undefined;
    const known = ids[result];
    if (argument.name === "id" && known) return JSON.stringify(pick(known));
    if (!isNonNullType(argument.type) && !chance(3)) return undefined;
    if (argument.name === "asOf") return JSON.stringify(["2026-06-30", "2025-01-15", "2023-07-01"][choose(3)]);
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isListType(type)) return undefined;
    if (type.toString() === "Boolean") return chance(2) ? "true" : "false";
    if (isInputObjectType(type) && type.getFields().direction) {
      return `{ field: ${pick(getEnumValues(type.getFields().field!.type))}, direction: ${["ASC", "DESC"][choose(2)]} }`;
    }
    return undefined;
  }

  function pick<T>(from: readonly T[]): T {
    return from[choose(from.length)]!;
  }
  function chance(oneIn: number): boolean {
    return choose(oneIn) === 0;
  }
  function some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < most && left.length > 0) taken.push(...left.splice(choose(left.length), 1));
    return taken;
  }
}

const getEnumValues = (type: GraphQLInputType): string[] => {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
};
