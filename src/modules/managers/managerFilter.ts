import { Field, ID, InputType } from "type-graphql";
import type { RootName } from "../../kernel/cypher/statements.js";

@InputType({ description: "Which managers are wanted; what is left out does not matter." })
export class ManagerFilter {
  @Field(() => String, { nullable: true, description: "A part of the name, 1 to 100 characters." })
  readonly text?: string | null;
  @Field(() => ID, { nullable: true, description: "Works today at this branch or at any branch below it, brn-…" })
  readonly branchId?: string | null;
  @Field(() => ID, { nullable: true, description: "Holds this grade today, grd-…" })
  readonly gradeId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      "true (the default): those who work here today; false: those who do not, since they have left or begin later; null: all. Who begins later has a `hiredOn` after today.",
  })
  readonly isCurrent?: boolean | null;
}

/** The way in that reads least, and what its statement takes: a text is found by its index, a branch and a grade by their staff. */
export function wayIn({ text, branchId, gradeId, isCurrent = true }: ManagerFilter): {
  fragment: RootName;
  args: Record<string, unknown>;
} {
  if (text != null)
    return {
      fragment: "managers/byText",
      args: { text, capitalised: capitalised(text), branchId, gradeId, isCurrent },
    };
  if (branchId != null) return { fragment: "managers/inBranch", args: { branchId, gradeId, isCurrent } };
  if (gradeId != null) return { fragment: "managers/ofGrade", args: { gradeId, isCurrent } };
  return { fragment: "managers/byName", args: { isCurrent } };
}

/** A name as it is usually written: text indexes tell capital letters from small ones. */
const capitalised = (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
