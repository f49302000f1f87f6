import { useState } from "react";
import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import {
  MentorSuggestionsDocument,
  type MentorSuggestionsQuery,
  ProposeMentorshipDocument,
  TraineeSuggestionsDocument,
} from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useNameOf, useWords } from "../ui/useWords";
import { MatchBar } from "./matchBar";

type Suggestion = MentorSuggestionsQuery["suggested"] extends infer Found
  ? NonNullable<Found> extends { suggestions: readonly (infer One)[] }
    ? One
    : never
  : never;

const atATime = 5;

/** Who would fit, the best first, with the reasons: trainees for a mentor, mentors for a trainee. */
export function Suggestions({ me, looksFor }: { me: string; looksFor: "trainee" | "mentor" }) {
  const words = useWords();
  const [first, setFirst] = useState(atATime);
  const query = looksFor === "trainee" ? TraineeSuggestionsDocument : MentorSuggestionsDocument;
  const [{ data, error, fetching }] = useQuery({ query, variables: { id: me, first } });
  const { suggestions = [], candidates = 0 } = data?.suggested ?? {};
  const left = candidates - suggestions.length;
  return (
    <section className="card">
      <h2>{words.mentoring.suggested[looksFor]}</h2>
      <Refusal words={error && wordsOf(error)} />
      {fetching && !data && <p className="waiting">{words.loading}</p>}
      {data && suggestions.length === 0 && <p className="hint">{words.mentoring.nobodySuggested}</p>}
      <ol className="stack">
        {suggestions.map((suggestion) => (
          <li key={suggestion.managerId}>
            <Suggested me={me} looksFor={looksFor} suggestion={suggestion} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className="left">
          {words.explore.notShown(left)}{" "}
          <button
            type="button"
            className="second small"
            disabled={first >= 100}
            onClick={() => setFirst(Math.min(first + atATime, 100))}
          >
            {words.explore.more}
          </button>
        </p>
      )}
    </section>
  );
}

function Suggested({
  me,
  looksFor,
  suggestion: { manager, managerId, match },
}: {
  me: string;
  looksFor: "trainee" | "mentor";
  suggestion: Suggestion;
}) {
  const words = useWords();
  const nameOf = useNameOf();
  const propose = useAct(ProposeMentorshipDocument);
  const [isProposed, setProposed] = useState(false);
  const aims = match.closes.topics.filter(({ from, to }) => to > from);
  return (
    <article className="suggested">
      <div className="row between">
        <h3>
          {manager?.name ?? managerId} <small className="hint">{manager?.branch && nameOf(manager.branch)}</small>
        </h3>
        {isProposed ? (
          <span className="tag">{words.mentoring.statuses.PROPOSED}</span>
        ) : (
          <button
            type="button"
            className="second"
            disabled={propose.isRunning || aims.length === 0}
            onClick={async () => {
              const done = await propose.run({
                mentorId: looksFor === "trainee" ? me : managerId,
                traineeId: looksFor === "trainee" ? managerId : me,
                form: (looksFor === "mentor" && manager?.mentorProfile?.formats[0]) || "ONE_TO_ONE",
                topics: aims.map(({ topicId, to }) => ({ topicId, targetLevel: to })),
              });
              if (done) setProposed(true);
            }}
          >
            {words.mentoring.propose}
          </button>
        )}
      </div>
      <MatchBar match={match} />
      <Refusal words={propose.refusal} />
    </article>
  );
}
