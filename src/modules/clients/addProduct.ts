import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { products } from "./entities.js";
import { Product } from "./product.js";
import type { ProductKind } from "./productKind.js";

@InputType({ description: "The product." })
class AddProductInput extends ChangeInput {
  @Value(products.fields.name, "Its name in English, {bounds}.")
  readonly name: string;
  @Value(products.fields.nameZh, "Its name in Chinese, {bounds}.")
  readonly nameZh?: string | null;
  @Value(products.fields.kind, "What it is.")
  readonly kind: ProductKind;
  @Field(() => [ID], {
    defaultValue: [],
    description: "The topics (top-…) that whoever sells it needs to know, up to 50.",
  })
  readonly needs: readonly string[];
}

const AddProductPayload = payload("AddProduct", { product: () => Product });

@Authorized(Role.ADMIN)
@Resolver()
export class AddProduct {
  @Mutation(() => AddProductPayload, { description: "Adds a product of the bank. For ADMIN." })
  addProduct(
    @Arg("input", () => AddProductInput, { description: "The product." }) input: AddProductInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/addProduct",
      input,
      changed: { product: "clients/productById" },
      creates: products,
      refusals: refusalsOf(count("needs", input.needs, 0, 50)),
    });
  }
}
