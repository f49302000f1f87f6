import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";

export const day: Day = {
  ITEMS_TO_REVISE: {
    what: "Knowledge items that you wrote should be looked at again: `knowledgeItems` with your `authorId` and `dueForReview`.",
    roles: [Role.MANAGER, Role.BRANCH_HEAD],
    fragment: "knowledge/itemsToRevise",
  },
};
