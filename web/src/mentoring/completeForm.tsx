import { useState } from "react";
import { CompleteMentorshipDocument, type MentorshipCardFragment } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useNameOf, useWords } from "../ui/useWords";

/** Ends a mentorship well: the mentor confirms what the trainee knows now. */
export function CompleteForm({ mentorship, onDone }: { mentorship: MentorshipCardFragment; onDone: () => void }) {
  const words = useWords();
  const nameOf = useNameOf();
  const complete = useAct(CompleteMentorshipDocument);
  const [levels, setLevels] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(mentorship.topics.map(({ topic, targetLevel }) => [topic.id, targetLevel ?? 0])),
  );
  return (
    <form
      className="stack form"
      onSubmit={async (event) => {
        event.preventDefault();
        const confirmed = Object.entries(levels)
          .filter(([, level]) => level > 0)
          .map(([topicId, level]) => ({ topicId, level }));
        const { id: mentorshipId, version: expectedVersion } = mentorship;
        if (await complete.run({ mentorshipId, expectedVersion, levels: confirmed })) onDone();
      }}
    >
      <p>{words.mentoring.confirmWhat(mentorship.trainee.name)}</p>
      {mentorship.topics.map(({ topic }) => (
        <label key={topic.id} className="row between">
          {nameOf(topic)}
          <select
            value={levels[topic.id]}
            onChange={({ target }) => setLevels({ ...levels, [topic.id]: Number(target.value) })}
          >
            <option value={0}>{words.mentoring.notConfirmed}</option>
            {[1, 2, 3, 4, 5].map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className="row">
        <button type="submit" disabled={complete.isRunning}>
          {words.mentoring.complete}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
      <Refusal words={complete.refusal} />
    </form>
  );
}
