import { type ClassType, Field, ObjectType } from "type-graphql";
import { UserError } from "./userError.js";

/** The payload type of a mutation, `XPayload`: what was changed, null when it was refused, and why. */
export function payload(name: string, changed: Record<string, () => ClassType>): ClassType {
  @ObjectType(`${name}Payload`, { description: "What was changed, or why it was refused." })
  class Payload {
    @Field(() => [UserError], { description: "Why the change was refused; empty when it was done." })
    readonly userErrors: UserError[];
  }
  for (const [field, type] of Object.entries(changed)) {
    Field(type, { nullable: true, description: "As it is after the change; null when the change was refused." })(
      Payload.prototype,
      field,
    );
  }
  return Payload;
}
