import type { Role } from "../api/operations";
import type { Viewer } from "../api/useViewer";

export type Page = "explore" | "mentoring" | "capital";

/** Who works with people explores; what else there is depends on what somebody is here to do. */
const open: Readonly<Record<Page, readonly Role[]>> = {
  explore: ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"],
  mentoring: ["MANAGER", "BRANCH_HEAD", "HR", "COMPLIANCE"],
  capital: ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"],
};

export const pagesFor = (viewer: Viewer | undefined): readonly Page[] =>
  (Object.keys(open) as Page[]).filter((page) => viewer?.roles.some((role) => open[page].includes(role)));
