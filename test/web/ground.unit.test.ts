import { expect, test } from "vitest";
import { claimsOf, expiryOf } from "../../web/src/api/claims.js";
import { placed } from "../../web/src/ui/placed.js";
import { sortedBy } from "../../web/src/ui/sorted.js";

test("a refusal stands at the field that it names, also inside a list; what concerns none is told by itself", () => {
  const refused = (message: string, ...path: string[]) => ({ code: "INVALID", message, path });
  expect(
    placed(
      [
        refused("Too long.", "input", "note"),
        refused("Not above.", "input", "levels", "1", "level"),
        refused("Too short.", "input", "note"),
        refused("Has left.", "input", "traineeId"),
        refused("Try again."),
      ],
      ["note", "levels"],
    ),
  ).toEqual({
    fields: { note: ["Too long.", "Too short."], levels: ["Not above."] },
    rest: "Has left. Try again.",
  });
  expect(placed([], ["note"])).toEqual({ fields: {}, rest: null });
});

test("rows are sorted by numbers as numbers, by words as a language does, and what is unknown comes last", () => {
  const rows = [
    { id: "a", worth: 20, name: "张" },
    { id: "b", worth: null, name: "陈" },
    { id: "c", worth: 100, name: "李" },
  ];
  const columns = [
    { id: "worth", value: ({ worth }: (typeof rows)[number]) => worth },
    { id: "name", value: ({ name }: (typeof rows)[number]) => name },
  ];
  const ids = (by: string, isDown: boolean) =>
    sortedBy(rows, columns, { by, isDown }, new Intl.Collator("zh-CN"))
      .map(({ id }) => id)
      .join("");
  expect([ids("worth", false), ids("worth", true)]).toEqual(["acb", "cab"]);
  // By pinyin: Chen, Li, Zhang.
  expect([ids("name", false), ids("name", true)]).toEqual(["bca", "acb"]);
  expect(sortedBy(rows, columns, undefined, new Intl.Collator("en"))).toBe(rows);
});

test("what a token says of itself is read, and anything else says nothing", () => {
  const token = `head.${btoa(JSON.stringify({ sub: "mgr-1", exp: 1_800_000_000 }))}.signature`;
  expect([claimsOf(token).sub, expiryOf(token)]).toEqual(["mgr-1", 1_800_000_000_000]);
  expect([claimsOf("not.a.token"), claimsOf(null), expiryOf("x")]).toEqual([{}, {}, undefined]);
});
