/** A mentorship with what happened in it in a period. */
export interface MentorshipRow {
  readonly status: string;
  readonly begun: string | null;
  readonly ended: string | null;
  /** The day of the proposal or of the latest answer. */
  readonly lastStep: string | null;
  readonly minutes: number;
  readonly gains: readonly { readonly topic: string; readonly levels: number }[];
}

export interface TopicLevels {
  readonly topicId: string;
  readonly levels: number;
  readonly confirmations: number;
}

/** Counts of mentorships in the days from `from` to before `to`. */
export function totalsOf(rows: readonly MentorshipRow[], from: string, to: string) {
  const isIn = (day: string | null) => day !== null && from <= day && day < to;
  const count = (is: (row: MentorshipRow) => boolean) => rows.filter(is).length;
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  return {
    started: count(({ begun }) => isIn(begun)),
    active: count(({ status }) => status === "ACTIVE"),
    proposed: count(({ status }) => status === "PROPOSED"),
    completed: count(({ status, ended }) => status === "COMPLETED" && isIn(ended)),
    ended: count(({ status, ended }) => status === "ENDED" && isIn(ended)),
    declined: count(({ status, lastStep }) => status === "DECLINED" && isIn(lastStep)),
    lapsed: count(({ status, lastStep }) => status === "LAPSED" && isIn(lastStep)),
    hours: Math.round((minutes / 60) * 100) / 100,
    skillsGained: gainsByTopic(rows.flatMap(({ gains }) => gains)),
  };
}

function gainsByTopic(gains: MentorshipRow["gains"]): TopicLevels[] {
  const totals = new Map<string, TopicLevels>();
  for (const { topic, levels } of gains) {
    if (levels <= 0) continue;
    const known = totals.get(topic) ?? { topicId: topic, levels: 0, confirmations: 0 };
    totals.set(topic, { topicId: topic, levels: known.levels + levels, confirmations: known.confirmations + 1 });
  }
  return [...totals.values()].sort((a, b) => b.levels - a.levels || (a.topicId < b.topicId ? -1 : 1));
}
