import { useFormat } from "./useFormat";
import { useWords } from "./useWords";

/** On which day figures hold, and how they are worked out, for who wants to know. */
export function Basis({ basis: { asOf, formula } }: { basis: { readonly asOf: string; readonly formula: string } }) {
  const words = useWords();
  const format = useFormat();
  return (
    <details className="hint">
      <summary>{words.basis(format.day(asOf))}</summary>
      <p lang="en">{formula}</p>
    </details>
  );
}
