import type { Sentences } from "../../kernel/graphql/userError.js";

export const clientRefusals = {
  HAS_HOLDINGS: {
    what: "The client has open holdings.",
    en: ({ count }) =>
      `${count} holdings are open: close them first (closeHolding), or together with the client (closeHoldings: true).`,
    zh: ({ count }) => `仍有 ${count} 项持有产品未结清，请先结清（closeHolding），或随客户一并结清（closeHoldings）。`,
  },
  STILL_CLIENT: {
    what: "The client has not left the bank.",
    en: () => "The client has not left the bank: record its departure first (closeClient).",
    zh: () => "该客户尚未离开，请先办理销户（closeClient）。",
  },
  HAS_LEAD: {
    what: "The client already has a lead at that time.",
    en: () => "The client already has a lead: hand it over with reassignClients.",
    zh: () => "该客户已有主办经理，请用 reassignClients 移交。",
  },
  ALREADY_SERVES: {
    what: "The manager already serves the client in this role.",
    en: () => "The manager already serves this client in this role: nothing to change.",
    zh: () => "该经理已以此角色服务该客户。",
  },
  NOT_SERVING: {
    what: "The manager does not serve the client.",
    en: ({ path }) => `${path}: this manager does not serve this client. Choose a manager who does.`,
    zh: ({ path }) => `${path}：该经理不服务该客户。`,
  },
} satisfies Sentences;
