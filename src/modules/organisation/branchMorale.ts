import { byPerson, type Score } from "../../kernel/access/byPerson.js";
import { groupBy } from "../../kernel/access/groupBy.js";
import { type Answer, leastRespondents, peopleIn, toldMean, type Unit } from "../../kernel/access/smallGroup.js";

interface MoraleScore extends Score {
  /** To whom the person reported; empty when to nobody. */
  readonly team: string;
}

interface MoraleUnits {
  readonly isExempt: boolean;
  readonly quarter: string;
  readonly units: readonly {
    readonly id: string;
    readonly above: string | null;
    readonly scores: readonly MoraleScore[];
  }[];
}

/**
 * The morale of a branch by the small-group rule: each person counts once in a quarter, with the mean of their own
 * scores in it.
 */
export const branchMorale = ({ isExempt, quarter, units }: MoraleUnits) =>
  toldMean(
    units.flatMap(({ id, above, scores }) => {
      const quarters = [...groupBy(scores, (score) => score.quarter).values()].map(teamsOf);
      const teams = quarters.flatMap((one) => one.teams);
      return [
        { id, above, answers: quarters.flatMap(({ rest }) => rest) },
        ...teams.map((answers, at): Unit => ({ id: `${id} ${at}`, above: id, answers })),
      ];
    }),
    quarter,
    isExempt,
  );

/**
 * The teams of a branch in a quarter that can be shown to their superior: those where the rest of the branch is empty,
 * or large enough for a block of its own. So whenever a team is shown, the whole branch is shown too.
 */
function teamsOf(scores: readonly MoraleScore[]): { readonly teams: Answer[][]; readonly rest: Answer[] } {
  const all = [...groupBy(scores, ({ team }) => team)]
    .map(([team, own]) => ({ team, answers: byPerson(own, meanOf) }))
    .sort((a, b) => b.answers.length - a.answers.length || (a.team < b.team ? -1 : 1));
  const teams: Answer[][] = [];
  let rest = all.flatMap(({ answers }) => answers);
  for (const { team, answers } of all) {
    const others = rest.filter((one) => !answers.includes(one));
    if (team === "" || answers.length < leastRespondents) continue;
    if (others.length > 0 && peopleIn(others) < leastRespondents) continue;
    teams.push(answers);
    rest = others;
  }
  return { teams, rest };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
