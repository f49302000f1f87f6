import { useWords } from "./useWords";

/** Why something was not done, announced when it appears; with a way to try again where that may help. */
export function Refusal({ words, again }: { words: string | null | undefined; again?: () => void }) {
  const { fault, again: retry } = useWords();
  return (
    <div role="alert">
      {words && (
        <p className="refusal">
          <span>
            <strong>{fault}</strong> {words}
          </span>
          {again && (
            <button type="button" className="second small" onClick={again}>
              {retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
