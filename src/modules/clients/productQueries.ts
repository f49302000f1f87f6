import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { Product } from "./product.js";
import { ProductKind } from "./productKind.js";

const ProductConnection = connection("Product", () => Product);

@ArgsType()
class ProductsArgs extends PageArgs {
  @Field(() => ProductKind, { nullable: true, description: "Only products of this kind." })
  readonly kind?: ProductKind;
}

@Authorized()
@Resolver()
export class ProductQueries {
  @Query(() => Product, { nullable: true, description: "The product with this id; null if there is none." })
  product(
    @Arg("id", () => ID, { description: "Id of the product, prd-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "clients/productById", { key: { id } });
  }

  @Query(() => ProductConnection, { description: "The products of the bank, by name." })
  products(@Args(() => ProductsArgs) args: ProductsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return find(context, info, "clients/products", { args });
  }
}
