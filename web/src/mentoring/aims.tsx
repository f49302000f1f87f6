import type { MentorshipCardFragment } from "../api/operations";
import { useNameOf } from "../ui/useWords";

/** What a trainee is to learn, and how well. */
export function Aims({ topics }: { topics: MentorshipCardFragment["topics"] }) {
  const nameOf = useNameOf();
  return (
    <ul className="tags">
      {topics.map(({ topic, targetLevel }) => (
        <li key={topic.id} className="tag">
          {nameOf(topic)} {targetLevel && `→ ${targetLevel}`}
        </li>
      ))}
    </ul>
  );
}
