import { setMaxListeners } from "node:events";
import type { Phase } from "../../algorithms/matching/plan.js";
import { viewerOf } from "../../kernel/access/asker.js";
import type { Graph } from "../../kernel/compose/graph.js";
import type { Context } from "../../kernel/context.js";
import type { Refusal } from "../../kernel/graphql/userError.js";
import { own, ownerOf } from "../../kernel/owner.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { refusalsFor, wishOf } from "./checkWish.js";
import { cohortPool } from "./cohortPool.js";
import { type HeldPlan, keepPlan, newDraftId } from "./heldPlans.js";
import type { MentoringPlanInput } from "./planWish.js";
import { runPlan } from "./runPlan.js";

export type PlanPhase = "READING" | Phase;

export enum PlanJobStatus {
  RUNNING = "RUNNING",
  DONE = "DONE",
  REFUSED = "REFUSED",
  FAILED = "FAILED",
  CANCELLED = "CANCELLED",
}

export interface PlanJob {
  readonly id: string;
  readonly viewerId: string;
  readonly startedAt: string;
  readonly stop: AbortController;
  status: PlanJobStatus;
  phase: PlanPhase;
  /** Share that is done, 0 to 1. */
  progress: number;
  endedAt: string | null;
  refusals: readonly Refusal[];
}

/** Jobs that are remembered, that run, and that run for one viewer. */
const mostKept = 200;
const mostRunning = 8;
const mostOfOne = 2;
const longestMs = 10 * 60_000;

const jobs = new WeakMap<Graph, Map<string, PlanJob>>();

function jobsOf(graph: Graph): Map<string, PlanJob> {
  const known = jobs.get(graph) ?? new Map<string, PlanJob>();
  jobs.set(graph, known);
  return known;
}

export const jobOf = ({ graph, viewer }: Context, id: string): PlanJob | undefined => {
  const job = jobsOf(graph).get(id);
  return job?.viewerId === viewer?.id ? job : undefined;
};

/**
 * What a plan is made of, or why it is not: reads the people, checks the wish against them, and matches them in a
 * thread.
 */
export async function planFor(
  context: Context,
  input: MentoringPlanInput,
  id: string,
  report: (phase: PlanPhase, done: number) => void = () => undefined,
): Promise<HeldPlan | readonly Refusal[]> {
  report("READING", 0);
  const found = await cohortPool(context, input);
  const refusals = await refusalsFor(context, input, found);
  if (refusals.length > 0) return refusals;
  const wish = wishOf(input);
  const { pool, networkReadAt } = found;
  const plan = await runPlan(pool, wish, context.signal, (phase, done) => report(phase, 0.1 + 0.9 * done));
  const held = {
    id,
    viewerId: viewerOf(context).id,
    wish,
    pool,
    plan,
    networkReadAt,
    madeAt: new Date().toISOString(),
  };
  keepPlan(context, held);
  return held;
}

/** Starts to make a plan that outlives the request. Throws TOO_COSTLY when too many are being made. */
export function startJob(context: Context, input: MentoringPlanInput): PlanJob {
  const known = jobsOf(context.graph);
  const running = [...known.values()].filter(({ status }) => status === PlanJobStatus.RUNNING);
  if (
    running.length >= mostRunning ||
    running.filter(({ viewerId }) => viewerId === context.viewer?.id).length >= mostOfOne
  ) {
    throw refuse(
      "TOO_COSTLY",
      "Too many plans are being computed: wait until one is ready, or cancel one of yours (cancelMentoringPlan).",
    );
  }
  for (const [id, { status }] of known) {
    if (known.size < mostKept) break;
    if (status !== PlanJobStatus.RUNNING) known.delete(id);
  }
  const job: PlanJob = {
    id: newDraftId(),
    viewerId: viewerOf(context).id,
    startedAt: new Date().toISOString(),
    stop: new AbortController(),
    status: PlanJobStatus.RUNNING,
    phase: "READING",
    progress: 0,
    endedAt: null,
    refusals: [],
  };
  known.set(job.id, job);
  void run(context, input, job);
  return job;
}

async function run(context: Context, input: MentoringPlanInput, job: PlanJob): Promise<void> {
  const signal = AbortSignal.any([job.stop.signal, AbortSignal.timeout(longestMs)]);
  setMaxListeners(0, signal);
  own(signal, ownerOf(context.signal));
  const end = (status: PlanJobStatus) => {
    job.status = status;
    job.endedAt = new Date().toISOString();
  };
  try {
    const made = await planFor({ ...context, signal }, input, job.id, (phase, done) => {
      job.phase = phase;
      job.progress = Math.max(job.progress, done);
    });
    if ("plan" in made) {
      job.progress = 1;
      end(PlanJobStatus.DONE);
    } else {
      job.refusals = made;
      end(PlanJobStatus.REFUSED);
    }
  } catch (error) {
    end(job.stop.signal.aborted ? PlanJobStatus.CANCELLED : PlanJobStatus.FAILED);
    if (!job.stop.signal.aborted) context.log.error({ err: error, job: job.id }, "a mentoring plan could not be made");
  }
}
