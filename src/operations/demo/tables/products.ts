import type { Row, Table } from "../csvFile.js";
import { productList } from "../lists/productList.js";

export function productsTable(): Table {
  const rows = productList.map(
    ({ id, name, nameZh, kind, needs }): Row => [id, name, nameZh, kind, [...needs].sort().join(";")],
  );
  return { file: "products", columns: ["id", "name", "name_zh", "kind", "needs"], rows };
}
