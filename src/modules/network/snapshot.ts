import type { Brokerage } from "../../algorithms/measures/brokerage.js";
import type { Cohesion } from "../../algorithms/measures/cohesion.js";
import type { Network } from "../../algorithms/measures/network.js";

/** What managers of a network are measured by. */
export const NetworkMeasure = {
  ADVICE_SOUGHT: "ADVICE_SOUGHT",
  TIMES_SOUGHT: "TIMES_SOUGHT",
  ADVICE_GIVEN: "ADVICE_GIVEN",
  TIMES_GIVEN: "TIMES_GIVEN",
  PAGE_RANK: "PAGE_RANK",
  BETWEENNESS: "BETWEENNESS",
  CLOSENESS: "CLOSENESS",
  CONSTRAINT: "CONSTRAINT",
  EFFECTIVE_SIZE: "EFFECTIVE_SIZE",
  CORE_NUMBER: "CORE_NUMBER",
  BROKERAGE: "BROKERAGE",
} as const;
export type NetworkMeasure = (typeof NetworkMeasure)[keyof typeof NetworkMeasure];

/** One measure of all managers, by their number. */
export interface Measured {
  /** NaN for who has none. */
  readonly value: Float64Array;
  readonly percentile: Float64Array;
  /** Managers by ascending value, those without one first, equal ones by number. */
  readonly order: Uint32Array;
}

/** Figures of a whole network. */
export interface Figures extends Omit<Cohesion, "conductance"> {
  readonly weight: number;
  readonly isolated: number;
  readonly cutPoints: number;
  readonly bridges: number;
  readonly modularity: number | null;
  readonly communities: number;
  readonly fragmentation: number | null;
  readonly fragmentationError: number;
  readonly connectedPairs: number;
  /** How many managers were searched from for measures of distance; all unless there are more than 5,000. */
  readonly sources: number;
}

/**
 * Ties from managers of one branch to those of another, by the branches' numbers: column by column, since a thread
 * hands tens of thousands of objects over in 30 ms, during which nothing else is answered.
 */
export interface BranchTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly ties: Uint32Array;
  readonly weight: Float64Array;
}

/** A network with everything that is measured of it. Never changed; its large arrays are shared between threads. */
export interface Snapshot {
  readonly digest: string;
  /** How many conversations count by an estimate. */
  readonly estimated: number;
  /** Milliseconds that reading and measuring took. */
  readonly loadMs: number;
  readonly measureMs: number;
  readonly ids: readonly string[];
  readonly branches: readonly string[];
  readonly branch: Int32Array;
  readonly network: Network;
  readonly measures: Readonly<Record<NetworkMeasure, Measured>>;
  readonly betweennessError: Float64Array;
  readonly closenessError: Float64Array;
  readonly brokerage: Brokerage;
  readonly community: Int32Array;
  readonly communitySizes: readonly number[];
  readonly isCutPoint: Uint8Array;
  readonly figures: Figures;
  /** By the branches' numbers. */
  readonly cohesion: readonly Cohesion[];
  readonly branchTies: BranchTies;
}
