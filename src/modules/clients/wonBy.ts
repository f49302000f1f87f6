import { Field, ObjectType } from "type-graphql";
import { Child } from "../../kernel/graphql/edge.js";
import { Manager } from "../managers/manager.js";
import { Winning } from "./winning.js";

@ObjectType({ description: "The manager who won a client, and when." })
export class WonBy extends Winning {
  @Child
  @Field(() => Manager, { description: "The manager." })
  readonly manager: Manager;
}
