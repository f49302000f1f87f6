import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";

export const day: Day = {
  PEOPLE_WITHOUT_MENTOR: {
    what: "People in the branch `node` and below have an open goal, but no mentor and no proposal: `mentoringProgress.withoutMentor`.",
    roles: [Role.BRANCH_HEAD, Role.HR],
    fragment: "mentoringPlan/peopleWithoutMentor",
  },
};
