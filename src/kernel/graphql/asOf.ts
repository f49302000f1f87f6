import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "./page.js";
import { DateScalar } from "./scalars.js";

const description = "As it was on this day; default: the day of the field around it, else today. Not in the future.";

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
