import { useState } from "react";
import type { MentorshipCardFragment } from "../api/operations";
import { useWords } from "../ui/useWords";
import { Aims } from "./aims";
import { CompleteForm } from "./completeForm";
import { EndForm } from "./endForm";
import { Session } from "./session";
import { SessionForm } from "./sessionForm";

/** One mentorship of the viewer's: its sessions, and what the viewer may do now. */
export function ActiveMentorship(props: { me: string; mentorship: MentorshipCardFragment; today: string }) {
  const { me, mentorship, today } = props;
  const words = useWords();
  const [form, setForm] = useState<"session" | "complete" | "end" | null>(null);
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
        {viewerCan.endMentorship && (
          <button
            type="button"
            className="quiet"
            aria-expanded={form === "end"}
            onClick={() => setForm(form === "end" ? null : "end")}
          >
            {words.mentoring.end}
          </button>
        )}
      </div>
      {form === "session" && <SessionForm mentorship={mentorship} today={today} onDone={() => setForm(null)} />}
      {form === "complete" && <CompleteForm mentorship={mentorship} onDone={() => setForm(null)} />}
      {form === "end" && <EndForm mentorship={mentorship} onDone={() => setForm(null)} />}
    </article>
  );
}
