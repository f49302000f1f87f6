import { Role } from "../../kernel/access/role.js";
import { catalogue } from "../../kernel/graphql/catalogue.js";
import { products } from "./entities.js";
import { Product } from "./product.js";

export const productCatalogue = catalogue(products, () => Product, {
  role: Role.ADMIN,
  find: "clients/productById",
  fields: {
    name: "Its name in English, {bounds}.",
    nameZh: "Its name in Chinese, {bounds}.",
    kind: "Kind of product.",
    needs: "Topics (top-…) a manager needs to know to sell the product, {bounds}.",
  },
  add: {
    statement: "clients/addProduct",
    does: "Adds a product of the bank.",
    input: "The product.",
  },
  update: {
    statement: "clients/updateProduct",
    does: "Changes a product. Fields left out stay as they are; null clears a field.",
    input: "What to change. Fields left out stay as they are; null clears a field.",
    fields: {
      needs: "Topics (top-…) a manager needs to know to sell the product, {bounds}; they replace the present ones.",
    },
  },
});
