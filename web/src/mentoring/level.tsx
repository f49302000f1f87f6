import { useMentoringWords } from "./words";
import "./level.css";

/** A level of 1 to 5 as dots, with the level aimed at as rings. */
export function Level({ now, target }: { now: number; target: number }) {
  const words = useMentoringWords();
  return (
    <span className="level" role="img" aria-label={words.levelOf(now, target)}>
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} className={step <= now ? "has" : step <= target ? "wants" : ""} />
      ))}
    </span>
  );
}
