/** Whose customer capital: of a manager, or of all at a branch and below it. */
export interface Scope {
  readonly branchId: string | null;
  readonly managerId: string | null;
}
