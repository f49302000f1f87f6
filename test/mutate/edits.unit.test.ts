import { expect, test } from "vitest";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly what: string;
  readonly line: number;
}
const { edited } = (await import("./edit.mjs" as string)) as { edited: (text: string, edit: Edit) => string };
const { editsOfCypher } = (await import("./cypher.mjs" as string)) as {
  editsOfCypher: (text: string, predicates: ReadonlySet<string>) => Edit[];
};
const { editsOfTypeScript } = (await import("./typescript.mjs" as string)) as {
  editsOfTypeScript: (text: string, file: string) => Edit[];
};
const { filesAt, testsOf, testFiles } = (await import("./rooms.mjs" as string)) as {
  filesAt: (path: string) => string[];
  testsOf: (file: string) => string[];
  testFiles: (filters: readonly string[]) => string[];
};

const cypher = (text: string) =>
  editsOfCypher(text, new Set(["holdsOn"])).map((edit) => [edit.what, edited(text, edit)]);
const typescript = (text: string) => editsOfTypeScript(text, "a.ts").map((edit) => edited(text, edit));

test("a condition in Cypher loses each of its parts, and each comparison moves its edge", () => {
  expect(
    cypher("MATCH (a)<-[s:SERVES]-(b) WHERE a.x < 3 AND holdsOn(s, $in.today) AND NOT b.y /* page */ RETURN a"),
  ).toEqual([
    [
      "< became <= in a.x < 3",
      "MATCH (a)<-[s:SERVES]-(b) WHERE a.x <= 3 AND holdsOn(s, $in.today) AND NOT b.y /* page */ RETURN a",
    ],
    ["3 became 4", "MATCH (a)<-[s:SERVES]-(b) WHERE a.x < 4 AND holdsOn(s, $in.today) AND NOT b.y /* page */ RETURN a"],
    [
      "AND holdsOn(s, $in.today) was left out",
      "MATCH (a)<-[s:SERVES]-(b) WHERE a.x < 3 AND NOT b.y /* page */ RETURN a",
    ],
    [
      "a.x < 3 AND was left out",
      "MATCH (a)<-[s:SERVES]-(b) WHERE holdsOn(s, $in.today) AND NOT b.y /* page */ RETURN a",
    ],
    [
      "AND NOT b.y was left out",
      "MATCH (a)<-[s:SERVES]-(b) WHERE a.x < 3 AND holdsOn(s, $in.today) /* page */ RETURN a",
    ],
    [
      "NOT was left out before b.y",
      "MATCH (a)<-[s:SERVES]-(b) WHERE a.x < 3 AND holdsOn(s, $in.today) AND b.y /* page */ RETURN a",
    ],
  ]);
});

test("a lock, a refusal, a predicate, an order and a null are broken; what is said in texts and comments is not", () => {
  const lines = (text: string) => cypher(text).map(([what]) => what);
  expect(
    lines(
      "// 1 < 2 AND true\nMATCH (c {role: 'a = b AND c'})\nSET c.version = c.version\nRETURN DISTINCT c ORDER BY c.id DESC",
    ),
  ).toEqual(["SET c.version = c.version was left out", "DISTINCT was left out", "DESC was left out"]);
  expect(
    lines("RETURN CASE WHEN c.leftOn IS NOT NULL THEN {code: 'HAS_LEFT'} WHEN holdsOn(p, $day) = false THEN 'x' END"),
  ).toEqual([
    "WHEN c.leftOn IS NOT NULL never holds",
    "IS NOT NULL became IS NULL",
    "WHEN holdsOn(p, $day) = false never holds",
    "holdsOn(p, $day) became true",
    "= became <> in holdsOn(p, $day) = false",
    "false became true",
  ]);
});

test("TypeScript is broken where it runs, and nowhere else", () => {
  expect(typescript('import a from "b";\ntype T = 1;\n@Field({ nullable: true })\nclass A {}')).toEqual([]);
  expect(typescript('const b = "a" + c;')).toEqual([]);
  expect(typescript("const b = (x as 1) >= y!;")).toEqual(["const b = (x as 1) > y!;"]);
  expect(typescript("a = !b && c;")).toEqual(["a = (c);", "a = (!b);", "a = (b) && c;"]);
  expect(typescript("if (b(x)) throw c;")).toEqual(["if (!(b(x))) throw c;"]);
  expect(typescript("await lock();")).toEqual([";"]);
  expect(typescript("a = b.filter(c).some(d);")).toEqual(["a = b.filter(c).every(d);", "a = b.some(d);"]);
  expect(typescript("a = b ?? 1;")).toEqual(["a = (b);", "a = b ?? (1 + 1);"]);
  expect(typescript("a = `b OR c` + d('>');")).toEqual(["a = `b AND c` + d('>');", 'a = `b OR c` + d(">=");']);
});

test("a break is told with its line", () => {
  expect(editsOfTypeScript("let a;\na =\n  !b;", "a.ts")).toEqual([
    { start: 13, end: 15, replacement: "(b)", what: "!b lost its !", line: 3 },
  ]);
});

test("a file is tested where its room is", () => {
  expect(testsOf("src/kernel/compose/compose.ts")).toEqual(["test/kernel/compose/"]);
  expect(testsOf("src/kernel/round.ts")).toEqual(["test/kernel/round."]);
  expect(testsOf("src/modules/clients/client.ts")).toEqual(["test/clients/"]);
  expect(testsOf("src/algorithms/measures/strength.ts")).toEqual(["test/algorithms/measures/"]);
  expect(testsOf("cypher/kernel/access/holdsOn.cypher")).toEqual(["test/kernel/access/", "test/audit/"]);
  expect(testFiles(["test/kernel/round.", "test/program/"])).toEqual(["test/kernel/round.unit.test.ts"]);
  expect(filesAt("src/modules/search")).not.toContain("src/modules/search/index.ts");
  expect(filesAt("cypher/clients")).not.toContain("cypher/clients/derived.cypher");
});
