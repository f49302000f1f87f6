import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { refuse } from "../../kernel/refusal/refuse.js";

/**
 * Plans are for those who lead somebody and for those who see all files. Throws FORBIDDEN for others. Whom they may
 * plan for is decided in the reads.
 */
export function mayPlan(context: Context): void {
  const viewer = viewerOf(context);
  const isWide = has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE);
  if (isWide || viewer.leads || viewer.branches.length > 0) return;
  throw refuse("FORBIDDEN", "Only superiors, branch heads, HR, ANALYST and COMPLIANCE may plan for a cohort.");
}
