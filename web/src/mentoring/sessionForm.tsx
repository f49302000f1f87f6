import { useState } from "react";
import { type MentorshipCardFragment, RecordMentoringSessionDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useNameOf, useWords } from "../ui/useWords";
import { ClientPicker, type PickedClient } from "./clientPicker";

/** A session that the mentor had with the trainee. */
export function SessionForm(props: { mentorship: MentorshipCardFragment; today: string; onDone: () => void }) {
  const { mentorship, today, onDone } = props;
  const words = useWords();
  const nameOf = useNameOf();
  const record = useAct(RecordMentoringSessionDocument);
  const [day, setDay] = useState(today);
  const [minutes, setMinutes] = useState(60);
  const [note, setNote] = useState("");
  const [clients, setClients] = useState<readonly PickedClient[]>([]);
  const [topicIds, setTopics] = useState<readonly string[]>(mentorship.topics.map(({ topic }) => topic.id));
  return (
    <form
      className="stack form"
      onSubmit={async (event) => {
        event.preventDefault();
        const at = day === today ? new Date() : new Date(`${day}T09:00`);
        const input = { mentorshipId: mentorship.id, at: at.toISOString(), minutes, topicIds: [...topicIds] };
        const clientIds = clients.map(({ id }) => id);
        if (await record.run({ ...input, clientIds, ...(note && { note }) })) onDone();
      }}
    >
      <div className="row">
        <label className="field">
          {words.mentoring.day}
          <input
            type="date"
            required
            min={mentorship.from ?? undefined}
            max={today}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </label>
        <label className="field">
          {words.mentoring.minutesField}
          <input
            type="number"
            min={1}
            max={720}
            value={minutes}
            onChange={({ target }) => setMinutes(Number(target.value))}
          />
        </label>
      </div>
      <fieldset className="plain">
        <legend>{words.mentoring.topics}</legend>
        {mentorship.topics.map(({ topic }) => (
          <label key={topic.id} className="check">
            <input
              type="checkbox"
              checked={topicIds.includes(topic.id)}
              onChange={() =>
                setTopics(
                  topicIds.includes(topic.id) ? topicIds.filter((id) => id !== topic.id) : [...topicIds, topic.id],
                )
              }
            />
            {nameOf(topic)}
          </label>
        ))}
      </fieldset>
      <ClientPicker picked={clients} onChange={setClients} />
      <label className="field">
        {words.mentoring.note}
        <textarea maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className="row">
        <button type="submit" disabled={record.isRunning}>
          {words.save}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
      <Refusal words={record.refusal} />
    </form>
  );
}
