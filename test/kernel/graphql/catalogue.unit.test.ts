import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { catalogueStatements } from "../../../src/kernel/entity/derive/catalogue.js";
import { catalogue } from "../../../src/kernel/graphql/catalogue.js";
import { holdings, products } from "../../../src/modules/clients/entities.js";
import { Holding } from "../../../src/modules/clients/holding.js";

const find = "clients/holdingById";

test("a verb that is taken out of the call has no statement", () => {
  const add = { statement: "clients/addProduct" };
  const update = { statement: "clients/updateProduct" };
  const names = (verbs: object) =>
    catalogueStatements({ of: products, find: "clients/productById", ...verbs }).map(({ name }) => name);
  const reads = ["clients/Product", "clients/productById"];
  expect(names({ add, update })).toEqual([...reads, add.statement, update.statement]);
  expect(names({ add })).toEqual([...reads, add.statement]);
  expect(names({ update })).toEqual([...reads, update.statement]);
});

test("what a catalogue cannot keep is refused where it is declared, by its name, and each field has its sentence", () => {
  const fields = { client: "Whose.", product: "Which.", openedOn: "Since when." };
  // @ts-expect-error: nothing is said of closedOn.
  expect(() => catalogue(holdings, () => Holding, { role: Role.ADMIN, find, fields })).toThrow(
    "Holding.client: no catalogue can keep it. Write its mutations by hand.",
  );
});
