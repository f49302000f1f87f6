import type { Module } from "../../kernel/module.js";
import { CommunicationQuery } from "./communicationQuery.js";
import { ConnectionsQuery } from "./connections.js";
import { exportRoutes } from "./exportRoutes.js";
import { IntroductionPathsQuery } from "./introductionPaths.js";
import { NeighbourhoodQuery } from "./neighbourhood.js";
import { NetworkSnapshotQuery } from "./networkSnapshot.js";
import { RemovalImpactQuery } from "./removalImpact.js";

export const network: Module = {
  name: "network",
  resolvers: [
    CommunicationQuery,
    ConnectionsQuery,
    IntroductionPathsQuery,
    NeighbourhoodQuery,
    NetworkSnapshotQuery,
    RemovalImpactQuery,
  ],
  routes: { "/export": exportRoutes },
};
