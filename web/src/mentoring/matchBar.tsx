import type { MatchCardFragment } from "../api/operations";
import { useNameOf } from "../ui/useWords";
import { useMentoringWords } from "./words";

/** The score of a pair, in millionths, drawn part by part; the sentence says the same. */
export function MatchBar({ match }: { match: MatchCardFragment }) {
  const words = useMentoringWords();
  const nameOf = useNameOf();
  // What counts for nothing in this question is not told.
  const parts = (["closes", "nearness", "bridge", "record"] as const).filter((part) => match[part].weight > 0);
  const isAverage = match.record.mean === null;
  return (
    <div className="match">
      <div className="match-row" aria-hidden="true">
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="match-bar" aria-hidden="true">
          <rect width="100" height="6" className="match-none" />
          {parts.map((part, place) => (
            <rect
              key={part}
              className={`match-${part}`}
              x={parts.slice(0, place).reduce((sum, before) => sum + match[before].points, 0) / 10_000}
              width={match[part].points / 10_000}
              height="6"
            />
          ))}
        </svg>
        <b>{Math.round(match.score / 10_000)}</b>
      </div>
      <p className="legend" aria-hidden="true">
        {parts.map((part) => (
          <span key={part}>
            <i className={`swatch swatch-${part}`} />
            {words.part[part]} {Math.round(match[part].points / 10_000)}
            {part === "record" && isAverage && ` (${words.fewRaters})`}
          </span>
        ))}
      </p>
      <p>{match.sentence}</p>
      <ul className="tags">
        {match.closes.topics
          .filter(({ from, to }) => to > from)
          .map(({ topicId, topic, from, to }) => (
            <li key={topicId} className="tag">
              {topic ? nameOf(topic) : topicId} {from} → {to}
            </li>
          ))}
      </ul>
    </div>
  );
}
