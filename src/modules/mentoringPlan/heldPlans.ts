import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Plan, PlanWish } from "../../algorithms/matching/plan.js";
import type { Pool } from "../../algorithms/matching/pool.js";
import type { Graph } from "../../kernel/compose/graph.js";
import type { Context } from "../../kernel/context.js";
import { refuse } from "../../kernel/refusal/refuse.js";

/** A plan that was made and is not saved: kept in this process for whoever asked for it. */
export interface HeldPlan {
  readonly id: string;
  readonly viewerId: string;
  readonly wish: PlanWish;
  readonly pool: Pool;
  readonly plan: Plan;
  readonly networkReadAt: string;
  readonly madeAt: string;
}

const keptMs = 3600_000;
/** People in all plans that are kept: bounds the memory to a few hundred megabytes. */
const mostPeople = 100_000;
const mostOfOne = 5;

/** Part of the ids of this process's plans, to recognise plans of other processes. */
const thisProcess = randomBytes(4).toString("hex");
export const newDraftId = (): string => `${thisProcess}-${randomBytes(8).toString("hex")}`;

const held = new WeakMap<Graph, LRUCache<string, HeldPlan>>();

function plansOf(graph: Graph): LRUCache<string, HeldPlan> {
  const known = held.get(graph);
  if (known) return known;
  const plans = new LRUCache<string, HeldPlan>({
    maxSize: mostPeople,
    sizeCalculation: ({ pool }) => pool.trainees.length + pool.mentors.length + 1,
    ttl: keptMs,
  });
  held.set(graph, plans);
  return plans;
}

/** Keeps a plan for an hour, unless newer ones need its room. */
export function keepPlan({ graph }: Context, plan: HeldPlan): void {
  const plans = plansOf(graph);
  const own = [...plans.values()].filter(({ viewerId }) => viewerId === plan.viewerId);
  for (const { id } of own.slice(mostOfOne - 1)) plans.delete(id);
  plans.set(plan.id, plan);
}

/** The viewer's own plan of this id, if it is still kept. */
export function heldPlan({ graph, viewer }: Context, id: string): HeldPlan | undefined {
  const plan = plansOf(graph).get(id);
  return plan && plan.viewerId === viewer?.id ? plan : undefined;
}

/** The refusal of an id that is not found here, with the reason. */
export const notHeld = (id: string) =>
  refuse(
    "BAD_USER_INPUT",
    id.startsWith(`${thisProcess}-`)
      ? "You have no plan with this id. Plans are kept for one hour, the five latest of each person: compute the plan again."
      : "This plan was computed by another server process, or the process has ended. Compute the plan again.",
  );
