import { useState } from "react";
import type { MentorshipCardFragment } from "../api/operations";
import { Button } from "../ui/button";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import { Aims } from "./aims";
import { CompleteForm } from "./completeForm";
import { EndForm } from "./endForm";
import { Session } from "./session";
import { SessionForm } from "./sessionForm";
import { useMentoringWords } from "./words";

const dayMs = 86_400_000;
/** After so many days without a session it is time to meet. */
const longMeanwhile = 30;

/** One mentorship of the viewer's: its sessions, the latest first, and what the viewer may do now. */
export function ActiveMentorship(props: { me: string; mentorship: MentorshipCardFragment; today: string }) {
  const { me, mentorship, today } = props;
  const { notShown } = useWords();
  const words = useMentoringWords();
  const format = useFormat();
  const [form, setForm] = useState<"session" | "complete" | "end" | null>(null);
  const { viewerCan, mentor, trainee } = mentorship;
  const sessions = mentorship.sessions.nodes.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const left = mentorship.sessions.totalCount - sessions.length;
  const toggle = (name: typeof form) => setForm(form === name ? null : name);
  const close = () => setForm(null);
  return (
    <article className="card mentorship">
      <h3>{mentor.id === me ? words.iMentor(trainee.name) : words.mentorsMe(mentor.name)}</h3>
      <p className="hint">
        {[
          words.form[mentorship.form],
          mentorship.from && `${words.since} ${format.day(mentorship.from)}`,
          mentorship.hours !== null && words.hours(mentorship.hours),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <LastMet at={sessions[0]?.at} today={today} />
      <Aims topics={mentorship.topics} />
      <div className="row">
        {viewerCan.recordMentoringSession && (
          <Button isExpanded={form === "session"} onPress={() => toggle("session")}>
            {words.recordSession}
          </Button>
        )}
        {viewerCan.completeMentorship && (
          <Button kind="second" isExpanded={form === "complete"} onPress={() => toggle("complete")}>
            {words.complete}
          </Button>
        )}
        {viewerCan.endMentorship && (
          <Button kind="quiet" isExpanded={form === "end"} onPress={() => toggle("end")}>
            {words.end}
          </Button>
        )}
      </div>
      {form === "session" && <SessionForm mentorship={mentorship} today={today} onDone={close} />}
      {form === "complete" && <CompleteForm mentorship={mentorship} onDone={close} />}
      {form === "end" && (
        <EndForm mentorship={mentorship} other={mentor.id === me ? trainee.name : mentor.name} onDone={close} />
      )}
      <ol className="sessions">
        {sessions.map((session) => (
          <Session key={session.id} session={session} mayRate={viewerCan.rateMentoringSession} />
        ))}
      </ol>
      {left > 0 && <p className="left">{notShown(left)}</p>}
    </article>
  );
}

/** How long ago the two met. */
function LastMet({ at, today }: { at: string | undefined; today: string }) {
  const words = useMentoringWords();
  if (!at) return <p className="overdue">{words.neverMet}</p>;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(at.slice(0, 10))) / dayMs));
  return days > longMeanwhile ? (
    <p className="overdue">
      {words.lastMet(days)} · {words.meetAgain}
    </p>
  ) : (
    <p className="hint">{words.lastMet(days)}</p>
  );
}
