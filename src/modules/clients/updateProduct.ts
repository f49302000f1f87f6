import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { given, kept, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Product } from "./product.js";
import { ProductKind } from "./productKind.js";

@InputType({ description: "What is to change." })
class UpdateProductInput extends ChangeInput {
  @Field(() => ID, { description: "The product, prd-…" })
  readonly productId: string;
  @Field(() => String, {
    nullable: true,
    description: "Its name in English, 1 to 200 characters; cannot be taken away.",
  })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: "Its name in Chinese, 1 to 200 characters." })
  readonly nameZh?: string | null;
  @Field(() => ProductKind, { nullable: true, description: "What it is; cannot be taken away." })
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
      refusals: refusalsOf(
        kept("name", input.name),
        kept("kind", input.kind),
        text("name", input.name),
        text("nameZh", input.nameZh),
        (input.needs?.length ?? 0) > 50 ? { code: "INVALID", path: "needs", name: "0–50" } : undefined,
      ),
      more: { changes: given(input, ["name", "nameZh", "kind"]) },
    });
  }
}
