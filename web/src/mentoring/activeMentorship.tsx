import { useState } from "react";
import { EndMentorshipDocument, type MentorshipCardFragment } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";
import { Aims } from "./aims";
import { CompleteForm } from "./completeForm";
import { Session } from "./session";
import { SessionForm } from "./sessionForm";

/** One mentorship of the viewer's: its sessions, and what the viewer may do now. */
export function ActiveMentorship(props: { me: string; mentorship: MentorshipCardFragment; today: string }) {
  const { me, mentorship, today } = props;
  const words = useWords();
  const [form, setForm] = useState<"session" | "complete" | null>(null);
  const { viewerCan, mentor, trainee, sessions } = mentorship;
  const left = sessions.totalCount - sessions.nodes.length;
  return (
    <article className="card mentorship">
      <h3>{mentor.id === me ? words.mentoring.iMentor(trainee.name) : words.mentoring.mentorsMe(mentor.name)}</h3>
      <p className="hint">
        {words.mentoring.form[mentorship.form]} · {words.mentoring.since} {mentorship.from}
        {mentorship.hours !== null && ` · ${words.mentoring.hours(mentorship.hours)}`}
      </p>
      <Aims topics={mentorship.topics} />
      {left > 0 && <p className="hint">{words.explore.notShown(left)}</p>}
      <ol className="sessions">
        {sessions.nodes.map((session) => (
          <Session key={session.id} session={session} mayRate={viewerCan.rateMentoringSession} />
        ))}
      </ol>
      <div className="row">
        {viewerCan.recordMentoringSession && (
          <button
            type="button"
            aria-expanded={form === "session"}
            onClick={() => setForm(form === "session" ? null : "session")}
          >
            {words.mentoring.recordSession}
          </button>
        )}
        {viewerCan.completeMentorship && (
          <button
            type="button"
            className="second"
            aria-expanded={form === "complete"}
            onClick={() => setForm(form === "complete" ? null : "complete")}
          >
            {words.mentoring.complete}
          </button>
        )}
        {viewerCan.endMentorship && <End mentorship={mentorship} />}
      </div>
      {form === "session" && <SessionForm mentorship={mentorship} today={today} onDone={() => setForm(null)} />}
      {form === "complete" && <CompleteForm mentorship={mentorship} onDone={() => setForm(null)} />}
    </article>
  );
}

function End({ mentorship: { id: mentorshipId, version: expectedVersion } }: { mentorship: MentorshipCardFragment }) {
  const words = useWords();
  const end = useAct(EndMentorshipDocument);
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null)
    return (
      <button type="button" className="quiet" onClick={() => setReason("")}>
        {words.mentoring.end}
      </button>
    );
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void end.run({ mentorshipId, expectedVersion, reason });
      }}
    >
      <input
        required
        aria-label={words.mentoring.endReason}
        placeholder={words.mentoring.endReason}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="submit" className="second" disabled={!reason.trim() || end.isRunning}>
        {words.mentoring.end}
      </button>
      <button type="button" className="quiet" onClick={() => setReason(null)}>
        {words.cancel}
      </button>
      <Refusal words={end.refusal} />
    </form>
  );
}
