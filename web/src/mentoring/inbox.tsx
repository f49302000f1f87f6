import { useState } from "react";
import { AnswerMentorshipDocument, type MentorshipCardFragment, WithdrawMentorshipDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";
import { Aims } from "./aims";

/** Proposals that wait for the viewer, and those that the viewer made and still may take back. */
export function Inbox(props: { me: string; mentorships: readonly MentorshipCardFragment[]; totalCount: number }) {
  const { me, mentorships, totalCount } = props;
  const words = useWords();
  const left = totalCount - mentorships.length;
  return (
    <section>
      <h2>{words.mentoring.inbox}</h2>
      {mentorships.length === 0 && <p className="hint">{words.nothing}</p>}
      <ul className="stack">
        {mentorships.map((mentorship) => (
          <li key={mentorship.id}>
            <Proposal me={me} mentorship={mentorship} />
          </li>
        ))}
      </ul>
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
    </section>
  );
}

function Proposal({ me, mentorship }: { me: string; mentorship: MentorshipCardFragment }) {
  const words = useWords();
  const answer = useAct(AnswerMentorshipDocument);
  const withdraw = useAct(WithdrawMentorshipDocument);
  const [reason, setReason] = useState("");
  const { id: mentorshipId, version: expectedVersion, viewerCan, mentor, trainee } = mentorship;
  return (
    <article className="card proposal">
      <h3>{mentor.id === me ? words.mentoring.wouldLearn(trainee.name) : words.mentoring.wouldTeach(mentor.name)}</h3>
      <p className="hint">
        {words.mentoring.form[mentorship.form]} · {words.mentoring.proposedOn} {mentorship.proposedOn}
      </p>
      <Aims topics={mentorship.topics} />
      {mentorship.note && <p>{mentorship.note}</p>}
      {viewerCan.answerMentorship && (
        <div className="row">
          <button
            type="button"
            disabled={answer.isRunning}
            onClick={() => answer.run({ mentorshipId, expectedVersion, accept: true })}
          >
            {words.mentoring.accept}
          </button>
          <input
            aria-label={words.mentoring.reason}
            placeholder={words.mentoring.reason}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <button
            type="button"
            className="second"
            disabled={answer.isRunning}
            onClick={() => answer.run({ mentorshipId, expectedVersion, accept: false, ...(reason && { reason }) })}
          >
            {words.mentoring.decline}
          </button>
        </div>
      )}
      {viewerCan.withdrawMentorship && (
        <button
          type="button"
          className="second"
          disabled={withdraw.isRunning}
          onClick={() => withdraw.run({ mentorshipId, expectedVersion })}
        >
          {words.mentoring.withdraw}
        </button>
      )}
      <Refusal words={answer.refusal ?? withdraw.refusal} />
    </article>
  );
}
