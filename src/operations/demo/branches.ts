import { idOf } from "./ids.js";
import { cities, quarters } from "./lists/places.js";

export interface Branch {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly kind: "HEAD_OFFICE" | "BRANCH" | "SUB_BRANCH";
  readonly parent: number | undefined;
  /** Steps below the head office. */
  readonly depth: number;
}

const BRANCHES_UNDER_HEAD_OFFICE = 12;

/**
 * A tree: the head office first, then branches, then their sub-branches. Branch 1 has a sub-branch at any size of 4 or
 * more.
 */
export function foundBranches(count: number): Branch[] {
  const branches: Branch[] = [
    {
      index: 0,
      id: idOf("branch", 0),
      name: "Head Office",
      nameZh: "总行",
      kind: "HEAD_OFFICE",
      parent: undefined,
      depth: 0,
    },
  ];
  const cityBranches = Math.max(2, Math.round((count - 1) * 0.36));
  for (let index = 1; index < count; index++)
    branches.push(index <= cityBranches ? cityBranch(index, branches) : subBranch(index, cityBranches, branches));
  return branches;
}

function cityBranch(index: number, branches: readonly Branch[]): Branch {
  const [city, cityZh] = cities[(index - 1) % cities.length]!;
  const round = Math.floor((index - 1) / cities.length);
  const parent = index <= BRANCHES_UNDER_HEAD_OFFICE ? 0 : 1 + ((index - 1) % BRANCHES_UNDER_HEAD_OFFICE);
  return {
    index,
    id: idOf("branch", index),
    name: round === 0 ? `${city} Branch` : `${city} Branch No. ${round + 1}`,
    nameZh: round === 0 ? `${cityZh}分行` : `${cityZh}第${round + 1}分行`,
    kind: "BRANCH",
    parent,
    depth: branches[parent]!.depth + 1,
  };
}

function subBranch(index: number, cityBranches: number, branches: readonly Branch[]): Branch {
  const ordinal = index - cityBranches - 1;
  const parent = branches[1 + (ordinal % cityBranches)]!;
  const [quarter, quarterZh] = quarters[Math.floor(ordinal / cityBranches) % quarters.length]!;
  return {
    index,
    id: idOf("branch", index),
    name: `${parent.name.replace(" Branch", "")} ${quarter} Sub-branch`,
    nameZh: `${parent.nameZh.replace("分行", "")}${quarterZh}支行`,
    kind: "SUB_BRANCH",
    parent: parent.index,
    depth: parent.depth + 1,
  };
}

/** Branches near this one: its parent, its children, and those with the same parent. */
export function nearBranches(branches: readonly Branch[]): number[][] {
  const children = branches.map((): number[] => []);
  for (const branch of branches) if (branch.parent !== undefined) children[branch.parent]!.push(branch.index);
  return branches.map((branch) => {
    const around = [...children[branch.index]!];
    if (branch.parent !== undefined) around.push(branch.parent, ...children[branch.parent]!);
    return around.filter((other) => other !== branch.index && other !== 0);
  });
}
