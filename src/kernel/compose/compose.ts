import type { Fragment } from "../cypher/fragment.js";
import type { Library } from "../cypher/library.js";
import { splitReturn } from "../cypher/splitReturn.js";
import { listOf, type Token, textOf, tokensOf } from "../cypher/tokens.js";
import { type Ask, fieldsOf, type IsCut, nestedIn } from "./ask.js";
import { readBook } from "./book.js";
import { withoutAbsent } from "./filters.js";
import { askedOnce, nothingYet, type Once, settled } from "./once.js";
import { isHandedOn, nodeOf, tieOf } from "./row.js";
import { Scope } from "./scope.js";

/**
 * Composes the statement of an ask with all its descendants that are not cut. Keys name their viewer by its place in
 * `$in.viewers`: hundreds of keys of one request carry it once. What many rows ask of a viewer (`key.book`,
 * `key.colleagues`) is read once for each key. It answers, per key of `$in.keys`, rows `n` (the key's number), `id`
 * (the parent, null at a root) and `answer`: a number for a count, otherwise rows `[node, tie, sort key, id, …answers
 * of the nested asks in order]`, node and tie as maps, or as lists of the values named by `namesOf`.
 */
export function compose(library: Library, top: Ask, isCut: IsCut): string {
  let count = 0;
  const { parent } = library.fragment(top.fragment);
  const answers = answer(top, "parent", nothingYet);
  const book = readBook(library, top, isCut, answers);
  const keys = `UNWIND $in.keys AS asked\nWITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key${book}`;
  const start = parent ? `${keys}\nUNWIND key.ids AS id\nMATCH (parent:${parent} {id: id})\n` : `${keys}, null AS id\n`;
  return `${start}RETURN key.n AS n, id, ${answers} AS answer`;

  function answer(ask: Ask, parentName: string, ofParent: Once): string {
    const number = count++;
    const fragment = library.fragment(ask.fragment);
    const scope = new Scope(number, parentName);
    const wanted = fieldsOf(ask, isCut);
    const body = settled(library, library.bodyToCompose(ask.fragment), "parent", ofParent);
    const { match, columns: all, rest } = splitReturn(wanted ? withoutAbsent(body, ask.args) : body, ask.fragment);
    if (ask.mode === "count") return `COUNT { ${scope.rename(match)} RETURN ${scope.rename(all[0]!.tokens)} }`;

    const nested = nestedIn(ask, isCut);
    const { prepare: needed, worked, value } = nodeOf(library, fragment, wanted?.ofNode);
    const handed = new Set(all.map(({ name }) => name).filter(isHandedOn));
    const prepare = worked && handed.has(worked) ? [] : needed;
    const { once, text } = askedOnce(
      library,
      scope,
      [...prepare, ...value],
      nested.map((child) => library.bodyToCompose(child.fragment)),
      handed,
    );
    const columns = all.filter(({ name }) => !isHandedOn(name) || once.has(name) || name === worked);
    const names = new Set(columns.map(({ name }) => name));
    const put = (tokens: readonly Token[]) => scope.rename(settled(library, tokens, "child", once));
    const cut = (name: string, tokens: readonly Token[]) =>
      name === "tie" && wanted ? tieOf(tokens, wanted.ofTie) : tokens;
    const found = (extra: string) =>
      `${scope.rename(match)} WITH ${columns.map(({ name, tokens }) => scope.rename(cut(name, tokens))).join(", ")}${extra}`;
    const row = () => {
      const cells = [
        put(value),
        names.has("tie") ? scope.name("tie") : "null",
        ask.mode === "page" ? scope.name("sort") : "null",
        names.has("rowId") ? scope.name("rowId") : fragment.child === "value" ? "null" : `${scope.name("child")}.id`,
        ...nested.map((child) => answer(child, scope.name("child"), once)),
      ];
      return `${text}${put(prepare)}RETURN [${cells.join(", ")}] AS ${scope.name("row")}`;
    };
    if (ask.mode !== "page") return `COLLECT { ${found(` ${scope.rename(rest)}`)} ${row()} }`;
    return `COLLECT { ${fragment.kind === "root" ? indexPage() : sortedPage()} ${row()} }`;

    /**
     * Behind an edge: every child is found, the page is cut from them. One text for each order, direction and place,
     * unless the shape has its own.
     */
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

    /**
     * At a root: the index gives the order, so the next page is two ranges of it, the same key beyond the id and then
     * the keys beyond.
     */
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
}

/**
 * Where a root list takes the range of its next page: a comment, so that the file is a whole first page as it stands.
 */
const pageMark = "/* page */";

/**
 * The order of an index: its last part is the sort key. Parts before it are held to one value by the fragment, but must
 * be named, or Neo4j sorts what the index has in order: 6,197 hits instead of 22.
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
