import { Field, ID, InputType } from "type-graphql";
import type { RootName } from "../../kernel/cypher/statements.js";
import { soughtName } from "./soughtName.js";

@InputType({ description: "Conditions for managers; a manager must meet all that are given." })
export class ManagerFilter {
  @Field(() => String, { nullable: true, description: "Part of the name or of its pinyin, 1 to 100 characters." })
  readonly text?: string | null;
  @Field(() => ID, { nullable: true, description: "Only managers who work today at this branch or below it, brn-…" })
  readonly branchId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only managers who hold this grade today, grd-…" })
  readonly gradeId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      "True (default): only managers who work here today; false: only those who have left or have not started yet; null: all. Those who have not started yet have a `hiredOn` after today.",
  })
  readonly isCurrent?: boolean | null;
}

/**
 * The access path that reads least, and the arguments of its statement: a text is found by its index, a branch and a
 * grade by their staff.
 */
export function wayIn({ text, branchId, gradeId, isCurrent = true }: ManagerFilter): {
  fragment: RootName;
  args: Record<string, unknown>;
} {
  if (text != null)
    return {
      fragment: "managers/byText",
      args: { ...soughtName(text), branchId, gradeId, isCurrent },
    };
  if (branchId != null) return { fragment: "managers/inBranch", args: { branchId, gradeId, isCurrent } };
  if (gradeId != null) return { fragment: "managers/ofGrade", args: { gradeId, isCurrent } };
  return { fragment: "managers/byName", args: { isCurrent } };
}
