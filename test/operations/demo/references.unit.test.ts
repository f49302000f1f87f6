import { beforeAll, describe, expect, it } from "vitest";
import { references } from "./contract.js";
import { type DemoFolder, demoFolder } from "./demoFolder.js";

describe.each([
  [0.4, 1],
  [0.1, 5],
])("scale %d, seed %d", (scale, seed) => {
  let folder: DemoFolder;
  beforeAll(async () => {
    folder = await demoFolder(scale, seed);
  }, 60_000);

  it("every reference exists", () => {
    for (const [file, column, other] of references) {
      const ids = new Set([other].flat().flatMap((name) => folder.rows(name).map((row) => row.id)));
      const missing = folder
        .rows(file)
        .flatMap((row) => row[column]!.split(";"))
        .filter((id) => id !== "" && !ids.has(id.split(":")[0]));
      expect(missing, `${file}.${column}`).toEqual([]);
    }
  });

  it("branches are a tree with one head office, topics have no cycle", () => {
    const branches = folder.rows("branches");
    expect(branches.filter((row) => row.part_of === "").map((row) => row.kind)).toEqual(["HEAD_OFFICE"]);
    const parents = new Map(branches.map((row) => [row.id!, row.part_of === "" ? [] : [row.part_of!]]));
    expect(cycleIn(parents)).toBeUndefined();
    const broader = new Map(
      folder.rows("topics").map((row) => [row.id!, row.broader === "" ? [] : row.broader!.split(";")]),
    );
    expect(cycleIn(broader)).toBeUndefined();
    expect([...broader.values()].some((list) => list.length > 1)).toBe(true);
  });
});

/** A node that reaches itself, by walking on from each node for as many steps as there are nodes. */
function cycleIn(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const start of edges.keys()) {
    const seen = new Set<string>();
    const next = [...(edges.get(start) ?? [])];
    while (next.length > 0) {
      const node = next.pop()!;
      if (node === start) return start;
      if (seen.has(node)) continue;
      seen.add(node);
      next.push(...(edges.get(node) ?? []));
    }
  }
  return undefined;
}
