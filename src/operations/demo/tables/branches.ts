import type { Row, Table } from "../csvFile.js";
import type { World } from "../world.js";

export function branchesTable({ institution: { branches } }: World): Table {
  const rows = branches.map(
    ({ id, name, nameZh, kind, parent }): Row => [
      id,
      name,
      nameZh,
      kind,
      parent === undefined ? "" : branches[parent]!.id,
    ],
  );
  return { file: "branches", columns: ["id", "name", "name_zh", "kind", "part_of"], rows };
}
