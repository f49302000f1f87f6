import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { Manager } from "../managers/manager.js";
import { Serving } from "./serving.js";

@ObjectType({ description: "A present or former assignment of a manager to a client." })
export class ServedBy extends Serving {
  @Child
  @Field(() => Manager, { description: "The manager." })
  readonly manager: Manager;
}
