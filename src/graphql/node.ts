import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Anything with an id of its own; `node(id)` finds it." })
export abstract class Node {
  @Field(() => ID, { description: "Its id in the whole graph; the prefix tells its kind." })
  readonly id: string;
}
