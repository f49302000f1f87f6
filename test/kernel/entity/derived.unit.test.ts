import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cypherFolder, readFragments } from "../../../src/kernel/cypher/fragment.js";
import { derivedFiles } from "../../../src/kernel/entity/derive/derive.js";
import { templateOf } from "../../../src/kernel/entity/derive/derived.js";
import { modules } from "../../../src/modules.js";

const isByHand = (name: string) => existsSync(new URL(`${name}.cypher`, cypherFolder));

test("each derived.cypher is what follows from what is declared", () => {
  const files = derivedFiles(modules, isByHand);
  const found = readdirSync(cypherFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("derived.cypher"),
  );
  expect(found.sort()).toEqual([...files.keys()].sort());
  for (const [path, text] of files) expect(readFileSync(new URL(path, cypherFolder), "utf8"), path).toBe(text);
});

test("a statement of which there is a file is left to that file, and one that keeps a rule needs one", () => {
  const text = derivedFiles(modules, (name) => name === "exchange/products/rows").get("clients/derived.cypher")!;
  const names = [...text.matchAll(/^\/\/\/\/ (\S+)/gm)].map(([, name]) => name!);
  const ofProducts = names.filter((name) => name.startsWith("exchange/products/"));
  expect(ofProducts).toEqual(["exchange/products/keys", "exchange/products/write"]);
  expect(names).not.toContain("exchange/serves/write");
  expect(
    readFragments()
      .get("exchange/serves/write")
      ?.gives.map(({ name }) => name),
  ).toEqual(["written", "crossed"]);
});

test("a template fills its holes: in a line parted by commas, alone on a line with a line for each, or says what is missing", () => {
  const { fill, piece } = templateOf("tie/write");
  const holes = { things: "reads", TYPE: "READ", from: "manager", From: "Manager", to: "item", To: "KnowledgeItem" };
  const set = [piece("set", { sets: ["tie.at = row.at", "tie.note = row.note"] })];
  expect(fill({ ...holes, only: piece("fixed", { fixed: ["kind: row.kind"] }), set })).toBe(
    readFileSync(new URL("templates/tie/write.cypher", cypherFolder), "utf8")
      .replaceAll(/^\/\/ @piece .*\n/gm, "")
      .replace("«things»", "reads")
      .replaceAll("«from»", "manager")
      .replaceAll("«From»", "Manager")
      .replaceAll("«to»", "item")
      .replaceAll("«To»", "KnowledgeItem")
      .replace("«TYPE»«only»", "READ {kind: row.kind}")
      .replace("«set»", "SET tie.at = row.at, tie.note = row.note"),
  );
  expect(fill({ ...holes, only: "", set: [] })).not.toContain("SET");
  expect(() => fill({ ...holes, set })).toThrow("templates/tie/write.cypher: nothing is given for «only».");
  expect(() => piece("unset", {})).toThrow('templates/tie/write.cypher has no piece "unset".');
});
