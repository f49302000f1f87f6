import type { Module } from "../../kernel/module.js";
import { AddClient } from "./addClient.js";
import { AddHolding } from "./addHolding.js";
import { AssignClient } from "./assignClient.js";
import { ClientQueries } from "./clientQueries.js";
import { CloseClient } from "./closeClient.js";
import { CloseHolding } from "./closeHolding.js";
import { day } from "./day.js";
import * as stored from "./entities.js";
import { EraseClientIdentity } from "./eraseClientIdentity.js";
import { leaversRule } from "./leaversRule.js";
import { productCatalogue } from "./productCatalogue.js";
import { ProductQueries } from "./productQueries.js";
import { ReassignClients } from "./reassignClients.js";
import { RecordInteraction } from "./recordInteraction.js";
import { RecordReferral } from "./recordReferral.js";
import { RecordSatisfaction } from "./recordSatisfaction.js";
import { RecordValuation } from "./recordValuation.js";
import { clientRefusals } from "./refusals.js";
import { RelateClients } from "./relateClients.js";
import { RevealClientIdentity } from "./revealClientIdentity.js";
import { UpdateClient } from "./updateClient.js";

export const clients: Module = {
  name: "clients",
  entities: [
    stored.clients,
    stored.serves,
    stored.products,
    stored.holdings,
    stored.valuations,
    stored.interactions,
    stored.participants,
    stored.referrals,
    stored.relatedClients,
    stored.satisfaction,
  ],
  catalogues: [productCatalogue],
  importRules: [leaversRule],
  resolvers: [
    AddClient,
    AddHolding,
    AssignClient,
    ClientQueries,
    CloseClient,
    CloseHolding,
    EraseClientIdentity,
    ProductQueries,
    ReassignClients,
    RecordInteraction,
    RecordReferral,
    RecordSatisfaction,
    RecordValuation,
    RelateClients,
    RevealClientIdentity,
    UpdateClient,
  ],
  refusals: clientRefusals,
  day,
};
