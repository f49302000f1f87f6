import { useWords } from "./useWords";

/** Why something was not done; announced when it appears. */
export function Refusal({ words }: { words: string | null | undefined }) {
  const { fault } = useWords();
  return (
    <div role="alert">
      {words && (
        <p className="refusal">
          <strong>{fault}</strong> {words}
        </p>
      )}
    </div>
  );
}
