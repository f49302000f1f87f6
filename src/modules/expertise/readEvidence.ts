import { asker } from "../../kernel/access/asker.js";
import { dayIn, endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import type { Reads } from "../../kernel/cypher/statements.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import type { Evidence } from "./evidence.js";
import { TopicTree } from "./topicTree.js";

/** Evidence as of a day, and the last day of those who leave. */
export interface KnownEvidence {
  readonly evidence: readonly Evidence[];
  /** Manager → the first day on which they are not here any more, for those for whom that is known. */
  readonly leaving: ReadonlyMap<string, string>;
}

export interface EvidenceQuestion {
  readonly asOf: string;
  /** For counts that name nobody: includes skills held on the date that have ended since, which belong to the file. */
  readonly whole: boolean;
  /** Of employees who serve no clients too, not of managers alone. */
  readonly withStaff?: boolean;
}

export async function readTopicTree({ graph, signal }: Context): Promise<TopicTree> {
  return new TopicTree(await graph.database.read("expertise/topicTree", {}, signal).catch(throwRefusal));
}

/** Evidence of everyone for these topics alone: for a topic with its narrower ones, `tree.below(topic).keys()`. */
export async function evidenceOfTopics(
  context: Context,
  topicIds: Iterable<string>,
  question: EvidenceQuestion,
): Promise<KnownEvidence> {
  const { withStaff = false } = question;
  const parameters = { ...question, withStaff, ...askedBy(context, question), topicIds: [...topicIds] };
  const rows = await context.graph.database.read("expertise/ofTopics", parameters, context.signal).catch(throwRefusal);
  return known(rows, context);
}

/** Evidence of these managers for every topic. */
export async function evidenceOfManagers(
  context: Context,
  managerIds: Iterable<string>,
  question: EvidenceQuestion,
): Promise<KnownEvidence> {
  const parameters = { ...question, ...askedBy(context, question), managerIds: [...managerIds] };
  const rows = await context.graph.database
    .read("expertise/ofManagers", parameters, context.signal)
    .catch(throwRefusal);
  return known(rows, context);
}

const askedBy = (context: Context, { asOf }: EvidenceQuestion) => ({
  ...asker(context),
  until: endOf(context.timeZone, asOf),
});

/** A piece ages from the later of a day and of the day of an instant, as far as it has them. */
interface Dated {
  readonly on?: string | null;
  readonly at?: string | null;
}

function aged({ at, on = null, ...piece }: Dated, timeZone: string): Evidence {
  const day = at == null ? null : dayIn(timeZone, at);
  return { ...piece, on: day !== null && (on === null || on < day) ? day : on } as Evidence;
}

const known = (rows: readonly Reads["expertise/ofTopics"]["row"][], { timeZone }: Context): KnownEvidence => ({
  evidence: rows.map(({ piece }) => aged(piece, timeZone)),
  leaving: new Map(rows.flatMap(({ manager, leftOn }) => (leftOn == null ? [] : [[manager, leftOn]]))),
});
