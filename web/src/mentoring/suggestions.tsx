import { useState } from "react";
import {
  MentorSuggestionsDocument,
  type MentorSuggestionsQuery,
  ProposeMentorshipDocument,
  TraineeSuggestionsDocument,
  WithdrawMentorshipDocument,
} from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { Empty, Query } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { tell } from "../ui/toasts";
import { useNameOf, useWords } from "../ui/useWords";
import { MatchBar } from "./matchBar";
import { useMentoringWords } from "./words";

type Suggestion = NonNullable<MentorSuggestionsQuery["suggested"]>["suggestions"][number];

const atATime = 5;
const most = 100;

/** Who would fit, the best first, with the reasons: trainees for a mentor, mentors for a trainee. */
export function Suggestions(props: { me: string; looksFor: "trainee" | "mentor"; whyNobody: string }) {
  const { me, looksFor, whyNobody } = props;
  const { notShown, more } = useWords();
  const words = useMentoringWords();
  const [first, setFirst] = useState(atATime);
  const query = looksFor === "trainee" ? TraineeSuggestionsDocument : MentorSuggestionsDocument;
  return (
    <section className="card">
      <h2>{words.suggested[looksFor]}</h2>
      <Query query={query} variables={{ id: me, first }} shape="cards">
        {({ suggested }) => {
          const { suggestions = [], candidates = 0 } = suggested ?? {};
          const left = candidates - suggestions.length;
          if (suggestions.length === 0) return <Empty>{whyNobody}</Empty>;
          return (
            <>
              <ol className="stack">
                {suggestions.map((suggestion) => (
                  <li key={suggestion.managerId}>
                    <Suggested me={me} looksFor={looksFor} suggestion={suggestion} />
                  </li>
                ))}
              </ol>
              {left > 0 && (
                <p className="row">
                  <span className="left">{notShown(left)}</span>
                  {first < most && (
                    <Button kind="second" isSmall onPress={() => setFirst(Math.min(first + atATime, most))}>
                      {more}
                    </Button>
                  )}
                </p>
              )}
            </>
          );
        }}
      </Query>
    </section>
  );
}

function Suggested(props: { me: string; looksFor: "trainee" | "mentor"; suggestion: Suggestion }) {
  const {
    me,
    looksFor,
    suggestion: { manager, managerId, match },
  } = props;
  const words = useMentoringWords();
  const nameOf = useNameOf();
  const propose = useAct(ProposeMentorshipDocument);
  const withdraw = useAct(WithdrawMentorshipDocument);
  const [isProposed, setProposed] = useState(false);
  const aims = match.closes.topics.filter(({ from, to }) => to > from);
  const name = manager?.name ?? managerId;
  const send = async () => {
    const done = await propose.run({
      mentorId: looksFor === "trainee" ? me : managerId,
      traineeId: looksFor === "trainee" ? managerId : me,
      form: (looksFor === "mentor" && manager?.mentorProfile?.formats[0]) || "ONE_TO_ONE",
      topics: aims.map(({ topicId, to }) => ({ topicId, targetLevel: to })),
    });
    if (!done) return;
    setProposed(true);
    const made = done.proposeMentorship.mentorship;
    const undo = async () => {
      if (made && (await withdraw.run({ mentorshipId: made.id, expectedVersion: made.version }))) setProposed(false);
    };
    tell(words.proposedTo(name), () => void undo());
  };
  return (
    <article className="suggested">
      <div className="row between">
        <h3>
          {name} <small className="hint">{manager?.branch && nameOf(manager.branch)}</small>
        </h3>
        {isProposed ? (
          <span className="tag">{words.statuses.PROPOSED}</span>
        ) : (
          <Button
            kind="second"
            isPending={propose.isRunning}
            isDisabled={aims.length === 0}
            onPress={() => void send()}
          >
            {words.propose}
          </Button>
        )}
      </div>
      <MatchBar match={match} />
      <Refusal words={propose.refusal ?? withdraw.refusal} />
    </article>
  );
}
