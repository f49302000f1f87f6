import { useEffect } from "react";
import { useIdeWords } from "./words";

/** Gives GraphiQL's editors the names for a screen reader that they lack, as often as they are made. */
export function useLabelledEditors(): void {
  const { query, variables, answer } = useIdeWords();
  useEffect(() => {
    const label = () => {
      for (const [place, name] of [
        [".graphiql-query-editor", query],
        [".graphiql-editor-tool", variables],
        [".result-window", answer],
      ] as const)
        for (const field of document.querySelectorAll(`${place} textarea`))
          if (field.getAttribute("aria-label") !== name) field.setAttribute("aria-label", name);
    };
    label();
    const observer = new MutationObserver(label);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [query, variables, answer]);
}
