import { groupBy } from "./groupBy.js";

/** What one person said in one quarter. */
export interface Answer {
  readonly person: string;
  readonly quarter: string;
  readonly score: number;
  /**
   * Whether the viewer is responsible for the person it is about; a block is shown only if this holds for all of it.
   */
  readonly isOpen: boolean;
}

/**
 * A place in the tree of groups: a branch, a team, or a manager whom clients answered about. Every answer is given at
 * one unit.
 */
export interface Unit {
  readonly id: string;
  /** The unit that counts this one too; null for those that are asked about. */
  readonly above: string | null;
  readonly answers: readonly Answer[];
}

export interface ToldMean {
  readonly quarter: string;
  readonly mean: number | null;
  readonly respondentsAtLeast: number | null;
  readonly withheld: "TOO_FEW_RESPONDENTS" | null;
}

/** With fewer, a mean could reveal what one person said. */
export const leastRespondents = 5;

/**
 * With fewer, the mean is rounded to halves: to one decimal, it and the next quarter's mean could reveal what a few
 * people said.
 */
const fewRespondents = 20;

/**
 * The mean of the units asked about and all below them, by the small-group rule. Answers of a quarter are put together
 * in blocks of at least 5 people, from the bottom up: a unit where fewer answered hands their answers on to the unit
 * above. Every answer stays in one block, the same for every viewer and day, and only means of whole blocks are shown.
 * So no sum or difference of means, of any units and days, can isolate fewer than 5 people. Told in halves below 20
 * people, else to one decimal. `isExempt` (COMPLIANCE): all answers, to one decimal.
 */
export function toldMean(units: readonly Unit[], quarter: string, isExempt: boolean): ToldMean {
  const told = isExempt ? units.flatMap(({ answers }) => answers) : blocksOf(units).filter(isOpen).flat();
  const people = peopleIn(told);
  const isTold = people > 0;
  return {
    quarter,
    mean: isTold ? meanOf(told, isExempt || people >= fewRespondents ? 10 : 2) : null,
    respondentsAtLeast: isExempt ? people : isTold ? bandOf(people) : null,
    withheld: isExempt || isTold ? null : "TOO_FEW_RESPONDENTS",
  };
}

type Block = readonly Answer[];

/** The blocks of all these units, quarter by quarter. What is left over at a unit that is asked about is in none. */
export function blocksOf(units: readonly Unit[]): Block[] {
  const below = groupBy(units, ({ above }) => above);
  const quarters = new Set(units.flatMap(({ answers }) => answers.map(({ quarter }) => quarter)));
  return [...quarters].flatMap((quarter) => {
    const blocks: Block[] = [];
    /** Makes the blocks of a unit, and gives what is left over. */
    const leftOver = ({ id, answers }: Unit): Block => {
      const here = [...answers.filter((one) => one.quarter === quarter), ...(below.get(id) ?? []).flatMap(leftOver)];
      if (!isEnough(here)) return here;
      blocks.push(here);
      return [];
    };
    below.get(null)?.forEach(leftOver);
    return blocks;
  });
}

export const peopleIn = (answers: readonly Pick<Answer, "person">[]): number =>
  new Set(answers.map(({ person }) => person)).size;

const isEnough = (answers: Block): boolean => peopleIn(answers) >= leastRespondents;

const isOpen = (block: Block): boolean => block.every((answer) => answer.isOpen);

/** Rounded here and nowhere else, to so many steps in one. */
const meanOf = (answers: Block, steps: number): number =>
  Math.round((answers.reduce((sum, { score }) => sum + score, 0) / answers.length) * steps) / steps;

/** The largest of 5, 10, 20, 50, 100, 200, 500 and so on that is not above. */
function bandOf(people: number): number {
  const power = 10 ** Math.floor(Math.log10(people));
  return power * (people >= 5 * power ? 5 : people >= 2 * power ? 2 : 1);
}
