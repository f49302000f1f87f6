import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { products } from "./entities.js";
import { Product } from "./product.js";
import { ProductKind } from "./productKind.js";

@InputType({ description: "The product." })
class AddProductInput extends ChangeInput {
  @Field(() => String, { description: "Its name in English, 1 to 200 characters." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese, 1 to 200 characters." })
  readonly nameZh?: string | null;
  @Field(() => ProductKind, { description: "What it is." })
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
      refusals: refusalsOf(
        text("name", input.name),
        text("nameZh", input.nameZh),
        input.needs.length > 50 ? { code: "INVALID", path: "needs", name: "0–50" } : undefined,
      ),
    });
  }
}
