import { type ClassType, Field, ObjectType } from "type-graphql";
import { small } from "../spelling.js";
import { UserError } from "./userError.js";

/**
 * The payload type of a mutation, `XPayload`: the changed objects, null if the change was refused, and the reasons.
 * `said`: what else is to be said of a field, in place of the usual.
 */
export function payload(
  name: string,
  changed: Record<string, () => ClassType>,
  said: Readonly<Record<string, string>> = {},
): ClassType {
  @ObjectType(`${name}Payload`, {
    description: `Answer of \`${small(name)}\`: the changed object, or why the change was refused.`,
  })
  class Payload {
    @Field(() => [UserError], { description: "Why the change was refused; empty if it was made." })
    readonly userErrors: UserError[];
  }
  for (const [field, type] of Object.entries(changed)) {
    const description = said[field] ?? "The state after the change; null if the change was refused.";
    Field(type, { nullable: true, description })(Payload.prototype, field);
  }
  return Payload;
}
