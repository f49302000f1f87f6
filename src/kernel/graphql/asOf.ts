import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "./page.js";
import { DateScalar } from "./scalars.js";

const description = "State on this date. Default: the date of the enclosing field, else today. Not in the future.";

@ArgsType()
export class AsOfArgs {
  @Field(() => DateScalar, { nullable: true, description })
  readonly asOf?: string;
}

@ArgsType()
export class PageAsOfArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description })
  readonly asOf?: string;
}
