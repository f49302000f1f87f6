/** Words of the page that queries the API. */
export const en = {
  as: "Query as",
  you: (role: string) => `you (${role || "a token"})`,
  nobody: "nobody",
  examples: "Examples",
  query: "Operation",
  variables: "Variables",
  answer: "Answer",
};

export type IdeWords = typeof en;
