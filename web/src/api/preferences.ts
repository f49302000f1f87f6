import { makeStore, type Store } from "./store";

export type Language = "en" | "zh";
export type Theme = "system" | "light" | "dark";

/** A choice that this browser remembers. */
function remembered<Value extends string>(key: string, values: readonly Value[], otherwise: Value): Store<Value> {
  const kept = localStorage.getItem(key) as Value | null;
  const store = makeStore(kept && values.includes(kept) ? kept : otherwise);
  return {
    ...store,
    set: (value) => {
      localStorage.setItem(key, value);
      store.set(value);
    },
  };
}

export const language = remembered<Language>(
  "knowledge-network.language",
  ["en", "zh"],
  navigator.language.startsWith("zh") ? "zh" : "en",
);
export const theme = remembered<Theme>("knowledge-network.theme", ["system", "light", "dark"], "system");
