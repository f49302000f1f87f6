import { expect, test } from "vitest";
import { type Ask, cutEverywhere, cutNowhere, type IsCut, type Page } from "../../../src/kernel/compose/ask.js";
import { compose } from "../../../src/kernel/compose/compose.js";
import { Library } from "../../../src/kernel/cypher/library.js";

const library = new Library();
const after = { key: "a key", id: "an id" };

function statement(fragment: string, page: Partial<Page>, isCut: IsCut = cutNowhere): string {
  const ask: Ask = {
    fragment,
    slot: fragment,
    mode: "page",
    args: {},
    page: { order: [...library.fragment(fragment).orders.keys()][0]!, backward: false, limit: 3, after: null, ...page },
    fields: { ofNode: new Set(["id"]), ofTie: new Set() },
    present: (found) => found,
    children: [],
  };
  return compose(library, ask, isCut);
}

/** How a page behind an edge is cut from its rows: from the sort key on. */
const cutOf = (text: string) => /AS sort_0 ?(.*?LIMIT toInteger\(\$in\.a0\.page\.limit\))/.exec(text)?.[1];
/** The ranges of an index from which the page of a root is put together: where each begins, and every order. */
const rangesOf = (text: string) =>
  text.match(/\w+ child_0\.sortName \S+ \$in[^\n]*|ORDER BY [^}]*?LIMIT toInteger\(\$in\.a0\.page\.limit\)/g);

const limit = "LIMIT toInteger($in.a0.page.limit)";
const beyond = (sign: string) =>
  `(sort_0 ${sign} $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id ${sign} $in.a0.page.after.id))`;

test.each([
  [false, null, `ORDER BY sort_0, child_0.id ${limit}`],
  [false, after, `WITH * WHERE ${beyond(">")} ORDER BY sort_0, child_0.id ${limit}`],
  [true, null, `ORDER BY sort_0 DESC, child_0.id DESC ${limit}`],
  [true, after, `WITH * WHERE ${beyond("<")} ORDER BY sort_0 DESC, child_0.id DESC ${limit}`],
])(
  "a page behind an edge, backward %s, after %o: what is beyond that place, and never the place itself",
  (backward, place, cut) => {
    expect(cutOf(statement("managers/reports", { backward, after: place }))).toBe(cut);
  },
);

test("the one text of an edge serves both directions, and every place", () => {
  const both = (key: string) =>
    `CASE WHEN NOT $in.a0.page.backward THEN ${key} END, CASE WHEN $in.a0.page.backward THEN ${key} END DESC`;
  const cut =
    `WITH * WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN ${beyond("<")} ELSE ${beyond(">")} END ` +
    `ORDER BY ${both("sort_0")}, ${both("child_0.id")} ${limit}`;
  expect(cutOf(statement("managers/reports", {}, cutEverywhere))).toBe(cut);
});

test("an edge with several orders takes the one that is asked for", () => {
  const sortOf = (text: string) => / AS tie_0, (.*) AS sort_0/.exec(text)?.[1];
  expect(sortOf(statement("managers/reports", { order: "NAME" }))).toBe("child_0.name");
  expect(sortOf(statement("managers/reports", { order: "SINCE" }))).toBe("coalesce(line_0.from, '')");
  expect(sortOf(statement("managers/reports", {}, cutEverywhere))).toBe(
    "CASE $in.a0.page.order WHEN 'NAME' THEN child_0.name WHEN 'SINCE' THEN coalesce(line_0.from, '') END",
  );
});

test.each([
  [false, ">", ""],
  [true, "<", " DESC"],
])("a page at a root, backward %s: the same key beyond the id, then the keys beyond", (backward, sign, direction) => {
  const inIndex = `ORDER BY child_0.segment${direction}, child_0.sortName${direction}, child_0.id${direction} ${limit}`;
  expect(rangesOf(statement("clients/inSegmentByName", { backward }))).toEqual([inIndex]);
  expect(rangesOf(statement("clients/inSegmentByName", { backward, after }))).toEqual([
    `AND child_0.sortName = $in.a0.page.after.key AND child_0.id ${sign} $in.a0.page.after.id`,
    inIndex,
    `AND child_0.sortName ${sign} $in.a0.page.after.key`,
    inIndex,
    `ORDER BY sort_0${direction}, child_0.id${direction} ${limit}`,
  ]);
});
