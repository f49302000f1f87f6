import type { NodeKind, TieKind } from "./ties";

export interface Palette {
  readonly kind: Readonly<Record<NodeKind, string>>;
  readonly tie: Readonly<Partial<Record<TieKind, string>>>;
  readonly otherTie: string;
  /** For branches and communities, the largest first; whatever is left takes `rest`. */
  readonly groups: readonly string[];
  readonly rest: string;
  readonly ink: string;
  readonly surface: string;
  readonly accent: string;
}

export const light: Palette = {
  kind: { Manager: "#0b7285", Client: "#d9480f", KnowledgeItem: "#5f3dc4", Topic: "#2b8a3e", Branch: "#495a60" },
  tie: {
    INTRODUCES: "#c2255c",
    SERVES: "#e8b08f",
    WON: "#d9a441",
    ASKED_ADVICE: "#7fb8c2",
    MENTORS: "#c77dbb",
    REPORTS_TO: "#97a5ab",
    HAS_SKILL: "#92c79d",
    AUTHORED: "#ab9be0",
  },
  otherTie: "#c0cacd",
  groups: [
    "#0b7285",
    "#d9480f",
    "#5f3dc4",
    "#2b8a3e",
    "#c2255c",
    "#9c6b00",
    "#1864ab",
    "#6741d9",
    "#5c940d",
    "#a61e4d",
  ],
  rest: "#7b8a90",
  ink: "#14252b",
  surface: "#ffffff",
  accent: "#0b5c66",
};

export const dark: Palette = {
  kind: { Manager: "#4dc4d6", Client: "#ff9f4a", KnowledgeItem: "#b197fc", Topic: "#69db7c", Branch: "#b4c2c7" },
  tie: {
    INTRODUCES: "#ff8fb1",
    SERVES: "#7d5335",
    WON: "#7a6128",
    ASKED_ADVICE: "#2f6a74",
    MENTORS: "#7d4a75",
    REPORTS_TO: "#566469",
    HAS_SKILL: "#3d6b48",
    AUTHORED: "#5f5394",
  },
  otherTie: "#43545a",
  groups: [
    "#4dc4d6",
    "#ff9f4a",
    "#b197fc",
    "#69db7c",
    "#faa2c1",
    "#ffd43b",
    "#74c0fc",
    "#e599f7",
    "#c0eb75",
    "#ffa8a8",
  ],
  rest: "#8fa2a8",
  ink: "#e8f0f1",
  surface: "#172327",
  accent: "#6fd0c8",
};
