import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "How a measure is calculated, so that it can be reproduced." })
export class NetworkFormula {
  @Field(() => String, { description: "The field it explains." })
  readonly field: string;
  @Field(() => String, { description: "The formula, over ties from the person who learns to the person who knows." })
  readonly formula: string;
  @Field(() => String, { nullable: true, description: "Source of the formula; null for a simple count." })
  readonly source: string | null;
}

/** Every measure of a network: its formula, and who first gave it. */
export const formulas: readonly NetworkFormula[] = [
  [
    "weight of advice",
    "times asked up to `asOf`, or in the window; of a record that reaches beyond these dates: its first and its last time where they lie in them, and of the n − 2 others the share of its days that lie in them, rounded; 1 at least",
    null,
  ],
  ["adviceSought, adviceGiven", "out-degree and in-degree; timesSought and timesGiven: the same, weighted", null],
  [
    "pageRank",
    "weighted, d = 0.85, mass of nodes without ties out spread evenly, until the L1 change is under n·1e-10",
    "Brin & Page 1998",
  ],
  [
    "betweenness",
    "directed, unweighted, normalised by (n−1)(n−2); above 5,000 nodes from 256 sampled sources, the same at every run, with the standard error",
    "Brandes 2001; Brandes & Pich 2007",
  ],
  ["closeness", "harmonic, incoming: Σ 1/d(u→v), v the node; sampled like betweenness", "Marchiori & Latora 2000"],
  [
    "constraint",
    "Σ_j (p_ij + Σ_q p_iq p_qj)² over neighbours j, p_ij = w_ij / Σ_k w_ik, on the projection w(i,j) = w(i→j) + w(j→i)",
    "Burt 1992",
  ],
  ["effectiveSize", "Σ_j [1 − Σ_q p_iq m_jq], m_jq = w_jq / max_k w_jk, on the projection", "Burt 1992"],
  ["coreNumber", "largest k for which the node is in the k-core, on the projection, unweighted", "Seidman 1983"],
  [
    "community, modularity",
    "Leiden on the weighted projection, the best of 10 fixed seeds by Q; of 2 above 5,000 nodes",
    "Blondel et al. 2008; Traag et al. 2019; Newman & Girvan 2004",
  ],
  ["isCutPoint, cutPoints, bridges", "of the projection", "Hopcroft & Tarjan 1973"],
  [
    "brokerage",
    "open two-paths a→b→c (a→c absent, a ≠ c) counted for b, by the branches A, B, C on the date: coordinator A=B=C, itinerant A=C≠B, gatekeeper A≠B=C, representative A=B≠C, liaison all differ",
    "Gould & Fernandez 1989",
  ],
  [
    "density, reciprocity, clustering, conductance",
    "ties / n(n−1); returned ties / ties; mean local clustering of the projection, degree < 2 counts 0; cut / smaller volume of the weighted projection",
    "Wasserman & Faust 1994",
  ],
  [
    "fragmentation",
    "D_F = 1 − 2·Σ_{i<j} (1/d_ij) / (n(n−1)), undirected, unweighted, 1/∞ = 0; above 5,000 nodes sampled like betweenness",
    "Borgatti 2006",
  ],
  [
    "percentile",
    "(share below + half of equal) · 100; values that differ by less than 1e-12 of the larger one are equal, here and in every order and shift",
    null,
  ],
].map(([field, formula, source]) => ({ field: field!, formula: formula!, source: source ?? null }));
