import type { UserError } from "../ui/placed";
import { Refusal } from "../ui/refusal";
import { useMentoringWords } from "./words";

/** Why a change of many was refused: each reason once, with how many more there are of it. */
export function Refusals({ refusal, userErrors }: { refusal: string | null; userErrors: readonly UserError[] }) {
  const words = useMentoringWords();
  if (userErrors.length < 2) return <Refusal words={refusal} />;
  const codes = [...new Set(userErrors.map(({ code }) => code))];
  return (
    <ul className="stack" role="alert">
      {codes.map((code) => {
        const [first, ...others] = userErrors.filter((error) => error.code === code);
        return (
          <li key={code} className="refusal">
            <span>{first!.message}</span>
            {others.length > 0 && (
              <details>
                <summary>{words.alsoRefused(others.length)}</summary>
                <ul>
                  {others.map(({ path, message }) => (
                    <li key={path.join(".")}>{message}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
