import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { pick } from "./chance.js";
import type { Choose } from "./randomQuery.js";

/**
 * Text that somebody may send to see what breaks: for Cypher, Lucene, JSON, terminals, and whoever counts characters.
 */
export const hostileTexts = [
  "",
  " ",
  "'",
  '"',
  "\\",
  "\u0000",
  "\n\r\t",
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  "`} RETURN 1 //",
  "$in.key",
  "foo AND (",
  "name:* OR *:*",
  "/[a-z]{1,99999999}/",
  "a~9999 b^9999",
  "*",
  "?*?*?*",
  "[* TO *]",
  "\\u0027",
  "{{constructor}}",
  "__proto__",
  "../../../etc/passwd",
  "\ud800",
  "\udc00x",
  "👩‍👩‍👧‍👦",
  "\u202eabc",
  "汉",
  "王小明",
  "NaN",
  "-0",
  "1e999",
  "9".repeat(400),
  "x".repeat(20_000),
  "é".repeat(3_000),
  "mgr-",
  "cli-000001 ",
  "9999-99-99",
  "2026-02-30",
  "0000-00-00",
  "-2026-01-01",
  "2026-01-01T25:61:61.000Z",
  "2026-01-01",
  "2019-06-30T12:00:00.000Z",
  "eyJhbGciOiJub25lIn0.e30.",
];
const days = ["2026-06-30", "2025-01-15", "2020-02-29", "2026-01-01"];
const small = [0, 1, 2, 5, 10];
const numbers = [0, 1, -1, 2, 5, 10, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1e21, 1.5, -0.1, 1e-300];

export interface Sent {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** An operation on one field of the schema, with arguments that are right, nearly right or nonsense, as variables. */
export function hostileOperation(
  schema: GraphQLSchema,
  kind: "query" | "mutation",
  ids: readonly string[],
  choose: Choose,
): Sent {
  const root = kind === "query" ? schema.getQueryType()! : schema.getMutationType()!;
  const field = pick(choose, Object.values(root.getFields()));
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const body = call(field, 2);
  return { query: `${kind}${declared.length > 0 ? `(${declared.join(", ")})` : ""} { ${body} }`, variables };

  function call(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap(({ name, type }) => {
      if (!isNonNullType(type) && choose(2) === 0) return [];
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${type}`);
      variables[variable] = madeUp(type, 3);
      return [`${name}: $${variable}`];
    });
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? "" : isObjectType(type) ? ` { ${selection(type, depth)} }` : " { __typename }";
    return `${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${below}`;
  }

  function selection(type: GraphQLObjectType, depth: number): string {
    const chosen = Object.values(type.getFields()).filter(
      (inner) => choose(3) === 0 && (depth > 0 || isLeafType(getNamedType(inner.type))) && inner.args.length < 9,
    );
    return ["__typename", ...chosen.slice(0, 4).map((inner) => call(inner, depth - 1))].join(" ");
  }

  function madeUp(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return choose(100) === 0 ? null : madeUp(type.ofType, depth);
    if (choose(60) === 0) return pick(choose, [null, [], {}, "", 0, true, [[]], { a: 1 }]);
    if (isListType(type)) {
      const length = choose(60) === 0 ? 600 : choose(4);
      return Array.from({ length }, () => madeUp(type.ofType, depth - 1));
    }
    if (isEnumType(type)) return choose(40) === 0 ? "NOPE" : pick(choose, type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (inner) => isNonNullType(inner.type) || (depth > 0 && choose(3) > 0),
      );
      const entries = fields.map((inner): [string, unknown] => [inner.name, madeUp(inner.type, depth - 1)]);
      return Object.fromEntries(choose(80) === 0 ? [...entries, ["surprise", 1]] : entries);
    }
    switch (type.name) {
      case "Boolean":
        return choose(40) === 0 ? "yes" : choose(2) === 0;
      case "Int":
      case "Float":
      case "SafeInt":
        return pick(choose, choose(3) > 0 ? small : numbers);
      case "Date":
        return pick(choose, choose(4) > 0 ? days : hostileTexts);
      case "DateTime":
        return choose(4) > 0 ? `${pick(choose, days)}T08:00:00.000Z` : pick(choose, hostileTexts);
      case "Currency":
        return choose(4) > 0 ? "CNY" : pick(choose, hostileTexts);
      case "ID":
        return choose(4) > 0 ? pick(choose, ids) : pick(choose, hostileTexts);
      default:
        return choose(40) === 0 ? pick(choose, numbers) : pick(choose, hostileTexts);
    }
  }
}

/** The same text with something wrong in it: cut off, doubled, without a sign, with one too many. */
export function broken(text: string, choose: Choose): string {
  let wrong = text;
  for (let left = 1 + choose(3); left > 0; left--) {
    const at = choose(wrong.length + 1);
    const to = Math.min(wrong.length, at + choose(12));
    wrong = pick(choose, [
      () => wrong.slice(0, at),
      () => wrong.slice(0, at) + wrong.slice(to),
      () => wrong.slice(0, to) + wrong.slice(at),
      () =>
        wrong.slice(0, at) +
        pick(choose, [
          "{",
          "}",
          "(",
          ")",
          "...",
          "$",
          "@",
          "!",
          '"',
          '"""',
          "#",
          ":",
          "\u0000",
          "汉",
          "on",
          "fragment",
        ]) +
        wrong.slice(at),
    ])();
  }
  return wrong;
}
