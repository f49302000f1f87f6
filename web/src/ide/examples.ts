import type { Language } from "../api/preferences";

export interface Example {
  readonly role: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly text: string;
}

const files = import.meta.glob<string>("../../../examples/*/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Operations ready to run: the folder says for which role, the first two lines what for. */
export const examples: readonly Example[] = Object.entries(files).map(([path, text]) => {
  const [en = "", zh = ""] = text.split("\n").map((line) => line.replace(/^#\s*/, ""));
  return { role: path.split("/").at(-2)!, title: { en, zh }, text };
});
