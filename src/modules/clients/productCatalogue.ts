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
    kind: "What it is.",
    needs: "The topics (top-…) that whoever sells it needs to know, {bounds}.",
  },
  add: {
    statement: "clients/addProduct",
    does: "Adds a product of the bank. For ADMIN.",
    input: "The product.",
  },
  update: {
    statement: "clients/updateProduct",
    does: "Changes a product; what is left out stays, null takes it away. For ADMIN.",
    input: "What is to change.",
    fields: { needs: "All topics (top-…) that whoever sells it needs to know, {bounds}, in place of those before." },
  },
});
