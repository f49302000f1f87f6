import type { CommunicationGroup, EmployeeFunction } from "../api/operations";

const work: Readonly<Record<EmployeeFunction, string>> = {
  PRODUCT: "Product specialist",
  RISK: "Risk officer",
  TELLER: "Teller",
  OPERATIONS: "Operations",
  MANAGEMENT: "Management",
  OTHER: "Other work",
};

const group: Readonly<Record<CommunicationGroup, string>> = {
  CLIENT_MANAGERS: "Client managers",
  MANAGEMENT: "Management",
  PRODUCT: "Product specialists",
  RISK: "Risk officers",
  TELLER: "Tellers",
  OPERATIONS: "Operations",
  OTHER: "Others",
  CLIENTS: "Clients",
};

export const en = {
  tabs: "People",
  tab: { directory: "Directory", communication: "Communication" },
  name: "Name",
  work: "Work",
  anyWork: "Everyone",
  clientManager: "Client manager",
  post: "Post",
  search: "Name or pinyin",
  wholeInstitution: "Whole institution",
  matrix: "Who communicates with whom",
  matrixWhat:
    "For each group: how many of its people asked another group for advice, or were asked, and how many met clients, in this period.",
  group,
  groupHead: "Group",
  size: "People",
  tooFew: "Fewer than 5 people: not shown",
  cell: (people: string, size: string) => `${people} of ${size}`,
  ties: (count: string) => `${count} ties`,
  bothWays: (share: string) => `${share} both ways`,
  from: "From",
  to: "To",
  notYours: "You may ask for branches that you head or where people work under you.",
  workName: work,
};
export type PeopleWords = typeof en;
