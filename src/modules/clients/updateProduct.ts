import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { count, given, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { products } from "./entities.js";
import { Product } from "./product.js";
import type { ProductKind } from "./productKind.js";

@InputType({ description: "What is to change." })
class UpdateProductInput extends ChangeInput {
  @Field(() => ID, { description: "The product, prd-…" })
  readonly productId: string;
  @Value(products.fields.name, "Its name in English, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(products.fields.nameZh, "Its name in Chinese, {bounds}.", { isLeftOut: true })
  readonly nameZh?: string | null;
  @Value(products.fields.kind, "What it is.", { isLeftOut: true })
  readonly kind?: ProductKind | null;
  @Field(() => [ID], {
    nullable: true,
    description: "All topics (top-…) that whoever sells it needs to know, up to 50, in place of those before.",
  })
  readonly needs?: readonly string[] | null;
}

const UpdateProductPayload = payload("UpdateProduct", { product: () => Product });

@Authorized(Role.ADMIN)
@Resolver()
export class UpdateProduct {
  @Mutation(() => UpdateProductPayload, {
    description: "Changes a product; what is left out stays, null takes it away. For ADMIN.",
  })
  updateProduct(
    @Arg("input", () => UpdateProductInput, { description: "What is to change." }) input: UpdateProductInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/updateProduct",
      input,
      changed: { product: "clients/productById" },
      refusals: refusalsOf(count("needs", input.needs, 0, 50)),
      more: { changes: given(input, ["name", "nameZh", "kind"]) },
    });
  }
}
