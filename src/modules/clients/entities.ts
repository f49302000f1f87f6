import { entity } from "../../kernel/entity/entity.js";
import {
  amount,
  currency,
  date,
  erasable,
  identity,
  instant,
  integer,
  longText,
  oneOf,
  optional,
  period,
  score,
  sealed,
  text,
} from "../../kernel/entity/fields.js";
import { relation } from "../../kernel/entity/relation.js";
import { many, on, one } from "../../kernel/entity/ties.js";
import { topics } from "../knowledge/entities.js";
import { employees, managers } from "../managers/entities.js";
import { ClientKind } from "./clientKind.js";
import { ProductKind } from "./productKind.js";
import { ServingRole } from "./servingRole.js";

/** A client without a name sorts as ''. */
export const clients = entity("Client", {
  file: "clients",
  prefix: "cli",
  isVersioned: true,
  isErasable: true,
  fields: {
    externalId: optional(identity(text(100))),
    name: optional(identity(text(200))),
    kind: oneOf(ClientKind),
    segment: optional(text(100)),
    birthYear: optional(erasable(integer(1800, 2200))),
    phone: optional(sealed(identity(text(1000)))),
    idNumber: optional(sealed(identity(text(1000)))),
    wonBy: optional(one("<-WON-", managers)),
    wonOn: optional(on("wonBy", "on", date)),
    leftOn: optional(date),
  },
  pinyinOf: "name",
  follows: { sortName: { first: ["name"], else: "" } },
  rules: { needs: [["wonOn", "wonBy"]], unique: "externalId" },
});

export const serves = relation("SERVES", {
  file: "serves",
  things: "assignments",
  ends: { manager: managers, client: clients },
  key: ["manager", "client", "role", "from"],
  fields: { role: oneOf(ServingRole), ...period },
  rules: { exclusive: { owner: ["client"], only: ["role", "LEAD"], what: "LEAD" } },
});

export const products = entity("Product", {
  file: "products",
  prefix: "prd",
  fields: {
    name: text(200),
    nameZh: optional(text(200)),
    kind: oneOf(ProductKind),
    needs: optional(many("-NEEDS->", topics)),
  },
});

export const holdings = entity("Holding", {
  file: "holdings",
  prefix: "hld",
  fields: {
    client: one("<-HOLDS-", clients),
    product: one("-OF->", products),
    openedOn: optional(date),
    closedOn: optional(date),
  },
  rules: { ordered: [["openedOn", "closedOn"]] },
});

export const valuations = entity("Valuation", {
  file: "valuations",
  prefix: "val",
  fields: { holding: one("<-VALUED-", holdings), on: date, amountMinor: amount, currency },
});

export const interactions = entity("Interaction", {
  file: "interactions",
  prefix: "int",
  isErasable: true,
  fields: {
    manager: one("<-HELD-", managers),
    client: one("-WITH->", clients),
    at: instant,
    channel: text(1000),
    note: optional(identity(longText())),
  },
});

/** Who went along to a contact, beside the manager who held it. */
export const participants = relation("TOOK_PART", {
  file: "participants",
  ends: { employee: employees, interaction: interactions },
  fields: {},
});

export const referrals = relation("REFERRED", {
  file: "referrals",
  ends: { fromClient: clients, toClient: clients },
  fields: { on: optional(date) },
  rules: { different: [["fromClient", "toClient"]] },
});

export const relatedClients = relation("RELATED_TO", {
  file: "related_clients",
  things: "client relations",
  ends: { fromClient: clients, toClient: clients },
  key: ["fromClient", "toClient", "kind"],
  fields: { kind: text(1000), ...period },
  rules: { different: [["fromClient", "toClient"]] },
});

export const satisfaction = entity("SatisfactionScore", {
  file: "satisfaction",
  things: "satisfaction scores",
  prefix: "sat",
  fields: { client: one("<-GAVE-", clients), manager: one("-ABOUT->", managers), on: date, score },
});
