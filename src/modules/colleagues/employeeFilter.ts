import { Field, ID, InputType } from "type-graphql";
import type { RootName } from "../../kernel/cypher/statements.js";
import { soughtName } from "../managers/soughtName.js";
import { EmployeeFunction } from "./employeeFunction.js";

@InputType({ description: "Conditions for employees; an employee must meet all that are given." })
export class EmployeeFilter {
  @Field(() => String, { nullable: true, description: "Part of the name or of its pinyin, 1 to 100 characters." })
  readonly text?: string | null;
  @Field(() => ID, { nullable: true, description: "Only employees who work today at this branch or below it, brn-…" })
  readonly branchId?: string | null;
  @Field(() => EmployeeFunction, {
    nullable: true,
    description: "Only employees who do this work. For client managers ask `managers`.",
  })
  readonly function?: EmployeeFunction | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      "True (default): only employees who work here today; false: only those who have left or have not started yet; null: all.",
  })
  readonly isCurrent?: boolean | null;
}

/** The access path that reads least, and the arguments of its statement. */
export function wayIn({ text, branchId, function: work, isCurrent = true }: EmployeeFilter): {
  fragment: RootName;
  args: Record<string, unknown>;
} {
  if (text != null)
    return {
      fragment: "colleagues/byText",
      args: { ...soughtName(text), branchId, function: work, isCurrent },
    };
  if (branchId != null) return { fragment: "colleagues/inBranch", args: { branchId, function: work, isCurrent } };
  return { fragment: "colleagues/byName", args: { function: work, isCurrent } };
}
