import { type Ask, fieldsOf, type IsCut, nestedIn } from "./ask.js";
import { withoutAbsent } from "./filters.js";
import type { Fragment } from "./fragment.js";
import type { Library } from "./library.js";
import { asList, namesIn, neededBy, only } from "./projection.js";
import { Scope } from "./scope.js";
import { depthsOf, listOf, type Token, textOf, tokensOf } from "./tokens.js";

/**
 * Composes the statement of an ask with all its descendants that are not cut. Keys name their viewer by its place in `$in.viewers`: hundreds
 * of keys of one request carry it once. What many rows ask of a viewer (`key.book`, `key.colleagues`) is read once for each key. It answers,
 * per key of `$in.keys`, rows `n` (the key's number), `id` (the parent, null at a root) and `answer`: a number for a count, otherwise rows
 * `[node, tie, sort key, id, …answers of the nested asks in order]`, the node as a map, or as a list of the values named by `namesOf`.
 */
export function compose(library: Library, top: Ask, isCut: IsCut): string {
  let count = 0;
  const { parent } = library.fragment(top.fragment);
  const answers = answer(top, "parent");
  const shared = answers.includes("key.book") ? ["book", "colleagues"] : [];
  const read = shared.map((name) => ` WITH key {.*, ${name}: ${library.text(`access/${name}`)}} AS key`).join("");
  const keys = `UNWIND $in.keys AS asked\nWITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key${read}`;
  const start = parent ? `${keys}\nUNWIND key.ids AS id\nMATCH (parent:${parent} {id: id})\n` : `${keys}, null AS id\n`;
  return `${start}RETURN key.n AS n, id, ${answers} AS answer`;

  function answer(ask: Ask, parentName: string): string {
    const number = count++;
    const fragment = library.fragment(ask.fragment);
    const scope = new Scope(number, parentName);
    const wanted = fieldsOf(ask, isCut);
    const body = library.body(ask.fragment);
    const { match, columns, rest } = splitReturn(wanted ? withoutAbsent(body, ask.args) : body, ask.fragment);
    const cut = (name: string, tokens: readonly Token[]) =>
      name === "tie" && wanted ? only(wanted.ofTie, tokens) : tokens;
    const found = (extra: string) =>
      `${scope.rename(match)} WITH ${columns.map(({ name, tokens }) => scope.rename(cut(name, tokens))).join(", ")}${extra}`;
    if (ask.mode === "count") return `COUNT { ${scope.rename(match)} RETURN ${scope.rename(columns[0]!.tokens)} }`;
    const row = (names: Set<string>) => {
      const nested = nestedIn(ask, isCut).map((child) => answer(child, scope.name("child")));
      const { prepare, node } = projection(fragment, scope, wanted?.ofNode);
      const cells = [
        node,
        names.has("tie") ? scope.name("tie") : "null",
        ask.mode === "page" ? scope.name("sort") : "null",
        names.has("rowId") ? scope.name("rowId") : fragment.child === "value" ? "null" : `${scope.name("child")}.id`,
      ];
      return `${prepare}RETURN [${[...cells, ...nested].join(", ")}] AS ${scope.name("row")}`;
    };
    const names = new Set(columns.map(({ name }) => name));
    if (ask.mode !== "page") return `COLLECT { ${found(` ${scope.rename(rest)}`)} ${row(names)} }`;
    return `COLLECT { ${fragment.kind === "root" ? indexPage() : sortedPage()} ${row(names)} }`;

    /** Behind an edge: every child is found, the page is cut from them. One text for each order, direction and place, unless the shape has its own. */
    function sortedPage(): string {
      const page = `$in.a${number}.page`;
      const [sort, id] = [scope.name("sort"), names.has("rowId") ? scope.name("rowId") : `${scope.name("child")}.id`];
      const beyond = (sign: string) =>
        `(${sort} ${sign} ${page}.after.key OR (${sort} = ${page}.after.key AND ${id} ${sign} ${page}.after.id))`;
      const limit = `LIMIT toInteger(${page}.limit)`;
      if (wanted && ask.page) {
        const { order, backward, after } = ask.page;
        const [sign, direction] = backward ? ["<", " DESC"] : [">", ""];
        return (
          found(`, ${scope.rename(tokensOf(fragment.orders.get(order)!))} AS ${sort}`) +
          (after ? ` WITH * WHERE ${beyond(sign)}` : "") +
          ` ORDER BY ${sort}${direction}, ${id}${direction} ${limit}`
        );
      }
      const both = (key: string) =>
        `CASE WHEN NOT ${page}.backward THEN ${key} END, CASE WHEN ${page}.backward THEN ${key} END DESC`;
      return (
        found(`, ${scope.rename(orderKey(fragment))} AS ${sort}`) +
        ` WITH * WHERE ${page}.after IS NULL OR CASE WHEN ${page}.backward THEN ${beyond("<")} ELSE ${beyond(">")} END` +
        ` ORDER BY ${both(sort)}, ${both(id)} ${limit}`
      );
    }

    /** At a root: the index gives the order, so the next page is two ranges of it, the same key beyond the id and then the keys beyond. */
    function indexPage(): string {
      const page = ask.page!;
      const at = `$in.a${number}.page`;
      const [sign, direction] = page.backward ? ["<", " DESC"] : [">", ""];
      const { held, key } = indexOrder(fragment.orders.get(page.order)!);
      const range = (where: string) => {
        const ranged = match.flatMap((token) => (token.text === pageMark ? tokensOf(where) : [token]));
        const list = columns.map(({ name, tokens }) => scope.rename(cut(name, tokens))).join(", ");
        const order = `ORDER BY ${[...held, key, "child.id"].map((by) => scope.rename(tokensOf(by)) + direction).join(", ")}`;
        return `${scope.rename(ranged)} WITH ${list}, ${scope.rename(tokensOf(key))} AS ${scope.name("sort")} ${order} LIMIT toInteger(${at}.limit)`;
      };
      if (!page.after) return range("");
      const out = [...names, "sort"].map((name) => scope.name(name)).join(", ");
      return (
        `CALL (key) { ${range(` AND ${key} = $in.page.after.key AND child.id ${sign} $in.page.after.id`)} RETURN ${out}` +
        ` UNION ALL ${range(` AND ${key} ${sign} $in.page.after.key`)} RETURN ${out} }` +
        ` WITH ${out} ORDER BY ${scope.name("sort")}${direction}, ${scope.name("child")}.id${direction} LIMIT toInteger(${at}.limit)`
      );
    }
  }

  function projection(
    { child }: Fragment,
    scope: Scope,
    fields?: ReadonlySet<string>,
  ): { prepare: string; node: string } {
    if (child === "value") return { prepare: "", node: scope.name("child") };
    const { match, map } = projected(library, child!, fields);
    return { prepare: scope.rename(neededBy(map, match)), node: scope.rename(fields ? asList(map) : map) };
  }
}

/**
 * What the values are called of which a row holds its node as a list; undefined when it holds it as a map: in one statement for each edge, and of
 * what is no node.
 */
export function namesOf(library: Library, ask: Ask, isCut: IsCut): readonly string[] | undefined {
  const fields = fieldsOf(ask, isCut)?.ofNode;
  const { child } = library.fragment(ask.fragment);
  return fields && child !== "value" ? namesIn(projected(library, child!, fields).map) : undefined;
}

/** The projection of a label with these fields alone: the map, and what is worked out before it. */
function projected(library: Library, label: string, fields: ReadonlySet<string> | undefined) {
  const { name } = library.node(label);
  const { match, columns } = splitReturn(library.body(name), name);
  const whole = columns[0]!.tokens;
  return { match, map: fields ? only(fields, whole, "id") : whole };
}

/** Where a root list takes the range of its next page: a comment, so that the file is a whole first page as it stands. */
const pageMark = "/* page */";

/**
 * The order of an index: its last part is the sort key. Parts before it are held to one value by the fragment, but must be named, or
 * Neo4j sorts what the index has in order: 6,197 hits instead of 22.
 */
function indexOrder(order: string): { held: string[]; key: string } {
  const parts = listOf(tokensOf(order)).map(textOf);
  return { held: parts.slice(0, -1), key: parts.at(-1)!.trim() };
}

/** The sort key of an edge with several orders is chosen by a parameter: there is no index to keep behind an edge. */
function orderKey({ orders, name }: Fragment): Token[] {
  const [first, ...others] = orders.values();
  if (first === undefined) throw new Error(`cypher/${name}.cypher is paged and needs an @order.`);
  if (others.length === 0) return tokensOf(first);
  const cases = [...orders].map(([order, key]) => `WHEN '${order}' THEN ${key}`);
  return tokensOf(`CASE $in.page.order ${cases.join(" ")} END`);
}

/** Cuts a body at its last RETURN: what comes before, the columns, and ORDER BY and LIMIT after them. */
function splitReturn(body: readonly Token[], name: string) {
  const depths = depthsOf(body);
  const at = body.findLastIndex((token, index) => token.text === "RETURN" && depths[index] === 0);
  if (at < 0) throw new Error(`cypher/${name}.cypher has no RETURN.`);
  const end = body.findIndex(
    (token, index) => index > at && depths[index] === 0 && /^(ORDER|SKIP|LIMIT)$/.test(token.text),
  );
  const until = end < 0 ? body.length : end;
  const columns = listOf(body.slice(at + 1, until)).map((tokens) => ({
    name: tokens.findLast((token) => token.kind === "word")?.text ?? "",
    tokens,
  }));
  return { match: body.slice(0, at), columns, rest: body.slice(until) };
}
