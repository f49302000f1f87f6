import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { kindOf } from "../../src/kernel/graphql/nodeKind.js";
import type { SecretWorld } from "./secrets.js";

const everything = Number.POSITIVE_INFINITY;

export interface Sweep {
  /** The root field, and what is special about its arguments. */
  readonly name: string;
  readonly query: string;
}

/**
 * Everything that the schema lets anyone ask, from every root field: with every argument and part of a filter in turn,
 * and below it every edge of every type that can be reached, on the shortest way. What an edge tells is decided by the
 * edge, its parent and the viewer, not by the way to the parent: so the whole tree stands below one root of each kind,
 * and the others tell what they lead to. Nothing is named here that a new field would have to be added to: a root
 * argument that cannot be filled is an error that says what to do. `deepest`: how many levels of edges at most.
 */
export function sweepsOf(schema: GraphQLSchema, world: SecretWorld, deepest = everything): Sweep[] {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const begun = new Set<string>();
  return roots
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((field) => {
      const kind = getNamedType(field.type).name.replace(/Connection$/, "");
      const isFirst = !begun.has(kind);
      begun.add(kind);
      return sweepsOfRoot(
        schema,
        world,
        field,
        kind === "Client" || kind === "Manager" ? (isFirst ? deepest : 0) : isFirst && field.name !== "nodes" ? 1 : 0,
      );
    });
}

/** Single things first: the secret ones are asked for by their ids. */
const rank = ({ args }: GraphQLField<unknown, unknown>) => (args.some(({ name }) => name === "id") ? 0 : 1);

/** The edges that the sweeps go along: `Type.field`. */
export function edgesIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ extensions }) => extensions.edge)
        .map(({ name }) => `${type.name}.${name}`),
    );
}

function sweepsOfRoot(
  schema: GraphQLSchema,
  world: SecretWorld,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): Sweep[] {
  const needed = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const optional = field.args.filter((argument) => !needed.includes(argument) && !pageArguments.has(argument.name));
  // Each thing of the secret world for `id`; one set of values for what else must be given.
  const starts = needed.length === 0 ? [[]] : startsOf(needed, field, world);
  const page = field.args.some(({ name }) => name === "first") ? ["first: 8"] : [];
  const call = (parts: readonly string[]) => (parts.length > 0 ? `${field.name}(${parts.join(", ")})` : field.name);
  const whole = starts.map((start): Sweep => {
    const parts = [...start, ...page];
    return { name: call(parts), query: `{ ${call(parts)} ${selectionOf(schema, world, field, depth, start)} }` };
  });
  const varied = optional.flatMap((argument) =>
    valuesOf(argument, field, world).map((value): Sweep => {
      const parts = [...starts[0]!, `${argument.name}: ${value}`, ...page];
      return { name: call(parts), query: `{ ${call(parts)} ${selectionOf(schema, world, field, 0)} }` };
    }),
  );
  return [...whole, ...varied];
}

const pageArguments = new Set(["first", "last", "after", "before"]);

function startsOf(
  needed: readonly GraphQLArgument[],
  field: GraphQLField<unknown, unknown>,
  world: SecretWorld,
): string[][] {
  const values = needed.map((argument) => {
    const found = valuesOf(argument, field, world);
    if (found.length === 0)
      throw new Error(
        `The leak test cannot ask \`${field.name}\`: nothing is known to give for \`${argument.name}: ${argument.type}\`. Add what to give to idsFor in test/leaks/sweep.ts.`,
      );
    return found.map((value) => `${argument.name}: ${value}`);
  });
  // Every value of the first argument, with the first value of the others; and every value of each other.
  return values.flatMap((choices, at) =>
    choices.slice(at === 0 ? 0 : 1).map((choice) => values.map((other, index) => (index === at ? choice : other[0]!))),
  );
}

/** Values for an argument or a field of an input, as text: of an input object each part of it in turn. */
function valuesOf(
  at: GraphQLArgument | GraphQLInputField,
  field: GraphQLField<unknown, unknown>,
  world: SecretWorld,
): string[] {
  const named = getNamedType(at.type) as GraphQLInputType;
  const isList = isListType(isNonNullType(at.type) ? at.type.ofType : at.type);
  const values = valuesOfNamed();
  return isList ? (values.length > 0 ? [`[${values.join(", ")}]`] : []) : values;

  function valuesOfNamed(): string[] {
    if (isEnumType(named)) return named.getValues().map(({ name }) => name);
    if (isInputObjectType(named)) return objectsOf(Object.values(named.getFields()), field, world);
    switch ((named as { name: string }).name) {
      case "Boolean":
        return isNonNullType(at.type) || isList ? ["true"] : ["true", "false"];
      case "Int":
      case "SafeInt":
        return ["3"];
      case "Float":
        return ["0.5"];
      case "Date":
        return ['"2026-06-30"'];
      case "DateTime":
        return [/to|until|before/i.test(at.name) ? '"2026-07-01T00:00:00.000Z"' : '"2026-01-01T00:00:00.000Z"'];
      case "Currency":
        return ['"CNY"'];
      case "String":
        return [JSON.stringify(world.tag)];
      case "ID":
        return idsFor(at.name, field, world).map((id) => JSON.stringify(id));
      default:
        return [];
    }
  }
}

/** Input objects with what must be given, and each part that may be left out in turn. */
function objectsOf(
  fields: readonly GraphQLInputField[],
  field: GraphQLField<unknown, unknown>,
  world: SecretWorld,
): string[] {
  const needed = fields.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = needed.flatMap((part) =>
    valuesOf(part, field, world)
      .slice(0, 1)
      .map((value) => `${part.name}: ${value}`),
  );
  const others = fields.filter((part) => !needed.includes(part));
  const alone = needed.flatMap((part) =>
    valuesOf(part, field, world).map(
      (value) =>
        `{ ${[...given.filter((text) => !text.startsWith(`${part.name}:`)), `${part.name}: ${value}`].join(", ")} }`,
    ),
  );
  return [
    ...alone,
    ...others.flatMap((part) =>
      valuesOf(part, field, world).map((value) => `{ ${[...given, `${part.name}: ${value}`].join(", ")} }`),
    ),
  ];
}

/** Ids of the secret world for an argument by its name and, where that says nothing, by what the field gives. */
function idsFor(name: string, field: GraphQLField<unknown, unknown>, world: SecretWorld): string[] {
  const {
    anna,
    client,
    branch,
    topic,
    item,
    product,
    mentorship,
    session,
    profile,
    grade,
    contact,
    holding,
    valuation,
    score,
    morale,
  } = world;
  const all = [
    client,
    anna,
    world.employee,
    contact,
    holding,
    valuation,
    score,
    morale,
    mentorship,
    session,
    profile,
    item,
    topic,
    product,
    branch,
    grade,
  ];
  const byName: readonly (readonly [RegExp, readonly string[]])[] = [
    [/client/i, [client]],
    [/^(of|between)$/, [client, anna]],
    [/^for$/, [anna]],
    [/branch/i, [branch]],
    [/topic/i, [topic]],
    [/item/i, [item]],
    [/product/i, [product]],
    [/grade/i, [grade]],
    [/mentorship/i, [mentorship]],
    [/session/i, [session]],
    [/^(from|source)(Id)?$/i, [world.stranger]],
    [/^(to|target)(Id)?$/i, [anna, client]],
    [/mentorId|adviser/i, [world.stranger]],
    [/manager|trainee|seeker|author|person|superior|leaver|^by$|asker|successor/i, [anna]],
    [/plan/i, [world.plan]],
  ];
  const known = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return [...known];
  if (!/^ids?$/.test(name) && !/Ids?$/.test(name)) return [];
  const type = getNamedType(field.type).name;
  const byType: Readonly<Record<string, string>> = {
    Client: client,
    Manager: anna,
    Employee: anna,
    Branch: branch,
    Topic: topic,
    KnowledgeItem: item,
    Product: product,
    Mentorship: mentorship,
    MentoringSession: session,
    Grade: grade,
    MentoringPlan: world.plan,
  };
  if (byType[type]) return [byType[type]];
  return all;
}

/** The kind of the one id that is asked for, if it is one. */
function ofOneId(schema: GraphQLSchema, start: readonly string[]): readonly GraphQLObjectType[] | undefined {
  const [, id] = /^id: "(.*)"$/.exec(start[0] ?? "") ?? [];
  const kind = id === undefined ? undefined : kindOf(schema, id);
  return kind && [kind.type];
}

/**
 * Everything below a field: each edge of each type the first time the type comes up, by breadth, and every plain field
 * always. With `depth` only so many levels of edges. Of a root of any kind that is asked for one id, only what that id may be: edges of
 * all kinds in one statement take the database minutes to plan.
 */
function selectionOf(
  schema: GraphQLSchema,
  world: SecretWorld,
  root: GraphQLField<unknown, unknown>,
  depth: number,
  start: readonly string[] = [],
): string {
  interface Place {
    readonly type: GraphQLNamedOutputType;
    readonly level: number;
    readonly parts: string[];
  }
  let aliases = 0;
  const expanded = new Set<string>();
  const top: Place = { type: getNamedType(root.type), level: 0, parts: [] };
  const children = new Map<Place, { head: string; place: Place }[]>();
  for (const queue = [top]; queue.length > 0; ) {
    const place = queue.shift()!;
    const below: { head: string; place: Place }[] = [];
    children.set(place, below);
    if (isLeafType(place.type)) continue;
    place.parts.push("__typename");
    const types = isAbstractType(place.type)
      ? (place === top && ofOneId(schema, start)) || schema.getPossibleTypes(place.type)
      : [place.type as GraphQLObjectType];
    for (const type of types) {
      if (isAbstractType(place.type)) {
        const inner: Place = { type, level: place.level, parts: [] };
        below.push({ head: `... on ${type.name}`, place: inner });
        queue.push(inner);
        continue;
      }
      // A page's own parts are no new level; a type's edges are gone along once.
      const isPart =
        /(Connection|Edge|Payload)$/.test(type.name) ||
        !Object.values(type.getFields()).some(({ extensions }) => extensions.edge);
      const isFirst = isPart || !expanded.has(type.name);
      if (isFirst && !isPart) expanded.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        const args = field.args.flatMap((argument) => {
          if (argument.name === "first") return ["first: 3"];
          if (!isNonNullType(argument.type) || argument.defaultValue !== undefined)
            return argument.type.toString() === "Boolean!" ? [`${argument.name}: true`] : [];
          const [value] = valuesOf(argument, field, world);
          if (!value)
            throw new Error(
              `The leak test cannot ask \`${type.name}.${field.name}\`: nothing is known to give for \`${argument.name}\`.`,
            );
          return [`${argument.name}: ${value}`];
        });
        const head = `f${aliases++}: ${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
        if (isLeafType(named)) {
          if (!field.extensions.edge || isFirst) place.parts.push(head);
        } else if (isFirst && (!field.extensions.edge || place.level < depth) && place.level < 24) {
          const inner: Place = { type: named, level: place.level + (field.extensions.edge ? 1 : 0), parts: [] };
          below.push({ head, place: inner });
          queue.push(inner);
        }
      }
    }
  }
  const text = (place: Place): string => {
    if (isLeafType(place.type)) return "";
    const inner = children.get(place) ?? [];
    return `{ ${[...place.parts, ...inner.map(({ head, place: below }) => `${head} ${text(below)}`)].join(" ")} }`;
  };
  return text(top);
}
