import { expect, test } from "vitest";
import { quarterStart } from "../../src/kernel/calendar.js";
import { branchMorale } from "../../src/modules/organisation/branchMorale.js";
import { demoFolder, groupedBy, type Row } from "../operations/demo/demoFolder.js";
import { byChance, type Figure, guesses } from "../support/curious.js";

const holds = ({ from, to }: Row, day: string) => (from || "") <= day && day < (to || "9999");
const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${(Number(quarterStart(day).slice(5, 7)) + 2) / 3}`;

test("of 200 people, not even who answered in which quarter helps to guess better than the mean of a group", async () => {
  const folder = await demoFolder(1, 1);
  const posts = groupedBy(folder.rows("posts"), "manager");
  const lines = groupedBy(folder.rows("reporting"), "manager");
  const scores = folder.rows("morale").map(({ manager, on, score }) => ({
    by: manager!,
    quarter: quarterOf(on!),
    score: Number(score),
    branch: posts.get(manager!)?.find((post) => holds(post, on!))?.branch ?? "",
    team: lines.get(manager!)?.find((line) => holds(line, on!))?.superior ?? "",
  }));
  const ids = [...new Set(scores.map(({ by }) => by))];
  const truth = ids.map((id) => {
    const own = scores.filter(({ by }) => by === id);
    return own.reduce((sum, { score }) => sum + score, 0) / own.length;
  });
  const quarters = [...new Set(scores.map(({ quarter }) => quarter))].sort();
  const branches = folder.rows("branches").map(({ id, part_of }) => ({ id: id!, above: part_of || null }));
  const below = (top: string): string[] => [
    top,
    ...branches.filter(({ above }) => above === top).flatMap(({ id }) => below(id)),
  ];
  /** All that somebody is told of every branch on every day; a superior (null: who reads all files) of teams alone. */
  const told = (superior: string | null): Figure[] =>
    branches.flatMap(({ id: top }) =>
      quarters.flatMap((_, at): Figure[] => {
        // Two rounds of questions a year.
        const year = quarters.slice(Math.max(0, at - 1), at + 1);
        const units = branches
          .filter(({ id }) => below(top).includes(id))
          .map(({ id, above }) => ({
            id,
            above: id === top ? null : above,
            scores: scores
              .filter(({ branch, quarter }) => branch === id && year.includes(quarter))
              .map((score) => ({ ...score, isOpen: superior === null || score.team === superior })),
          }));
        const { mean } = branchMorale({ isExempt: false, quarter: year.at(-1)!, units });
        if (mean === null) return [];
        const group = new Map<number, number>();
        for (const score of units.flatMap((unit) => unit.scores))
          if (score.isOpen) group.set(ids.indexOf(score.by), (group.get(ids.indexOf(score.by)) ?? 0) + 1);
        return [{ people: group, count: group.size, mean }];
      }),
    );
  const superiors = [...groupedBy(folder.rows("reporting"), "superior")]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 8);
  const found = guesses([told(null), ...superiors.map(([superior]) => told(superior))], truth);
  expect(found.get("least squares 1")!.people).toBeGreaterThan(200);
  for (const [way, { people, error, ofGroup }] of found) {
    if (process.env.SHOW_GUESSES)
      process.stdout.write(`${way} (${people}): ${error.toFixed(2)}, the group's ${ofGroup.toFixed(2)}\n`);
    expect(error, way).toBeGreaterThanOrEqual(ofGroup * (1 - byChance(people)));
  }
}, 120_000);
