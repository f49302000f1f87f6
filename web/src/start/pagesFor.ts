import type { Role } from "../api/operations";
import type { Viewer } from "../api/useViewer";

export type Page = "explore" | "mentoring" | "capital" | "people";
export type Group = "clients" | "people" | "knowledge";

/** Who works with people explores; what else there is depends on what somebody is here to do. */
const open: Readonly<Record<Page, readonly Role[]>> = {
  capital: ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"],
  mentoring: ["MANAGER", "BRANCH_HEAD", "HR", "COMPLIANCE"],
  explore: ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"],
  people: ["MANAGER", "EMPLOYEE", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE"],
};

/** Under which heading of the navigation a page stands. */
const groups: Readonly<Record<Group, readonly Page[]>> = {
  clients: ["capital"],
  people: ["people", "mentoring"],
  knowledge: ["explore"],
};

export const mayOpen = (viewer: Viewer, page: Page): boolean => viewer.roles.some((role) => open[page].includes(role));

export const pagesFor = (viewer: Viewer | undefined): readonly Page[] =>
  (Object.keys(open) as Page[]).filter((page) => viewer && mayOpen(viewer, page));

/** The groups in which somebody may open anything, in their order. */
export const groupsFor = (viewer: Viewer | undefined): readonly (readonly [Group, readonly Page[]])[] =>
  (Object.keys(groups) as Group[])
    .map((group) => [group, groups[group].filter((page) => viewer && mayOpen(viewer, page))] as const)
    .filter(([, pages]) => pages.length > 0);
