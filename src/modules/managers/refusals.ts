import type { Sentences } from "../../kernel/graphql/userError.js";

export const managerRefusals = {
  HAS_LEFT: {
    what: "The manager or client has left.",
    en: ({ path }) => `${path} has left: choose somebody who has not.`,
    zh: ({ path }) => `${path} 已离开，请另选。`,
  },
  NOT_BEGUN: {
    what: "The manager has not started working here yet.",
    en: ({ path }) =>
      `${path} has not started working here on that date: wait for their first day, or choose somebody else.`,
    zh: ({ path }) => `${path} 当日尚未入职，请待其入职，或另选。`,
  },
  HAS_CLIENTS: {
    what: "The manager still serves clients.",
    en: ({ count }) => `The manager still serves ${count} clients: hand them over first (reassignClients).`,
    zh: ({ count }) => `须先移交 ${count} 位客户（reassignClients）。`,
  },
  HAS_REPORTS: {
    what: "People report to the manager, and the manager has no superior to whom they could report.",
    en: ({ count }) =>
      `${count} people report to this manager, who has no superior to take over: give them another superior first (setReportingLine).`,
    zh: ({ count }) => `仍有 ${count} 名下属且无上级可接管，请先用 setReportingLine 调整。`,
  },
} satisfies Sentences;
