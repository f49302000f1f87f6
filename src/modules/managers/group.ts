import { asker } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";

/** Whose capital is asked about: one manager, or those at a branch and below. */
export interface GroupArgs {
  readonly managerId?: string | null;
  readonly branchId?: string | null;
}

/** The managers of a group whose files the viewer reads. */
export interface Group extends GroupArgs {
  readonly managerIds: readonly string[];
  /** Where each works on the date, of a branch's group. */
  readonly branchOf: ReadonlyMap<string, string>;
  /** How many work there in all, whoever the viewer is. */
  readonly staffCount: number;
  /** Whether single clients may be shown, and not only counts and sums. */
  readonly details: boolean;
}

/** Largest number of service ties per answer: reading more would take half a minute. */
const mostTies = 100_000;

/**
 * Null when there is no such manager or branch. Throws FORBIDDEN when it is not the viewer's to ask about, TOO_COSTLY
 * when it is too large.
 */
export async function readGroup(
  context: Context,
  { managerId, branchId }: GroupArgs,
  asOf: string,
): Promise<Group | null> {
  if ((managerId == null) === (branchId == null))
    throw refuse("BAD_USER_INPUT", "Give either `managerId` or `branchId`.");
  return managerId != null ? ofManager(context, managerId) : ofBranch(context, branchId!, asOf);
}

async function ofManager(context: Context, managerId: string): Promise<Group | null> {
  const { graph, signal } = context;
  const [row] = await orRefusal(
    graph.database.read("managers/groupOfManager", { ...asker(context), managerId }, signal),
  );
  if (!row) return null;
  if (!row.mayRead) throw refuse("FORBIDDEN", "You may ask this only about yourself and people under you.");
  return { managerId, managerIds: [managerId], branchOf: new Map(), staffCount: 1, details: row.details };
}

async function ofBranch(context: Context, branchId: string, asOf: string): Promise<Group | null> {
  const { graph, signal } = context;
  const parameters = { ...asker(context), branchId, asOf };
  const [row] = await orRefusal(graph.database.read("managers/groupOfBranch", parameters, signal));
  if (!row) return null;
  if (!row.mayRead)
    throw refuse("FORBIDDEN", "You may ask this only about branches that you head, or where people work under you.");
  if (row.ties > mostTies)
    throw refuse(
      "TOO_COSTLY",
      `More than ${mostTies} clients were served there: ask for the branches below it one by one.`,
    );
  const managers = row.managers as unknown as readonly { readonly id: string; readonly branch: string }[];
  return {
    branchId,
    managerIds: managers.map(({ id }) => id),
    branchOf: new Map(managers.map(({ id, branch }) => [id, branch])),
    staffCount: row.staff,
    details: row.details,
  };
}
