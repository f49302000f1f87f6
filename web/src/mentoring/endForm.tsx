import { useState } from "react";
import { EndMentorshipDocument, type MentorshipCardFragment } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";

/** Breaks a mentorship off, with the reason. */
export function EndForm({ mentorship, onDone }: { mentorship: MentorshipCardFragment; onDone: () => void }) {
  const words = useWords();
  const end = useAct(EndMentorshipDocument);
  const [reason, setReason] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void end.run({ mentorshipId: mentorship.id, expectedVersion: mentorship.version, reason });
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
      <button type="button" className="quiet" onClick={onDone}>
        {words.cancel}
      </button>
      <Refusal words={end.refusal} />
    </form>
  );
}
