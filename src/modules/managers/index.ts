import type { Module } from "../../kernel/module.js";
import { day } from "./day.js";
import * as stored from "./entities.js";
import { HireManager } from "./hireManager.js";
import { ManagerQueries } from "./managerQueries.js";
import { PromoteManager } from "./promoteManager.js";
import { RecordDeparture } from "./recordDeparture.js";
import { RecordMorale } from "./recordMorale.js";
import { managerRefusals } from "./refusals.js";
import { SetReportingLine } from "./setReportingLine.js";
import { TransferManager } from "./transferManager.js";
import { UpdateManager } from "./updateManager.js";
import { ViewerQuery } from "./viewerQuery.js";

export const managers: Module = {
  name: "managers",
  entities: [stored.managers, stored.posts, stored.reporting, stored.gradeHistory, stored.morale],
  resolvers: [
    HireManager,
    ManagerQueries,
    PromoteManager,
    RecordDeparture,
    RecordMorale,
    SetReportingLine,
    TransferManager,
    UpdateManager,
    ViewerQuery,
  ],
  refusals: managerRefusals,
  day,
};
