import { parseDateTime, toZoned } from "@internationalized/date";
import { useContext } from "react";
import { type MentorshipCardFragment, RecordMentoringSessionDocument } from "../api/operations";
import { Button } from "../ui/button";
import { CheckboxGroup } from "../ui/choice";
import { DatePicker, NumberField, TextField } from "../ui/fields";
import { Form } from "../ui/form";
import { tell } from "../ui/toasts";
import { useForm } from "../ui/useForm";
import { TimeZone } from "../ui/useFormat";
import { useNameOf, useWords } from "../ui/useWords";
import { ClientPicker, type PickedClient } from "./clientPicker";
import { useMentoringWords } from "./words";

interface Typed {
  readonly at: string;
  readonly minutes: number;
  readonly note: string;
  readonly clientIds: readonly PickedClient[];
  readonly topicIds: readonly string[];
}

/** A session that the mentor had with the trainee. */
export function SessionForm(props: { mentorship: MentorshipCardFragment; today: string; onDone: () => void }) {
  const { mentorship, today, onDone } = props;
  const { save, cancel, draftKept, day } = useWords();
  const words = useMentoringWords();
  const nameOf = useNameOf();
  const timeZone = useContext(TimeZone);
  const topics = mentorship.topics.map(({ topic }) => ({ id: topic.id, name: nameOf(topic) }));
  const begin: Typed = { at: today, minutes: 60, note: "", clientIds: [], topicIds: topics.map(({ id }) => id) };
  const form = useForm(RecordMentoringSessionDocument, begin, `session.${mentorship.id}`);
  const { at, minutes, note, clientIds, topicIds } = form.values;
  const send = async () => {
    // A day before is told as its noon, by the clocks of the bank.
    const moment = at === today ? new Date() : toZoned(parseDateTime(`${at}T12:00`), timeZone).toDate();
    const input = { mentorshipId: mentorship.id, at: moment.toISOString(), minutes, topicIds: [...topicIds] };
    const ids = clientIds.map(({ id }) => id);
    if (!(await form.submit({ ...input, clientIds: ids, ...(note && { note }) }))) return;
    tell(words.sessionRecorded);
    onDone();
  };
  return (
    <Form
      form={form}
      label={words.recordSession}
      onSubmit={() => void send()}
      buttons={
        <>
          <Button type="submit" isPending={form.isRunning}>
            {save}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.reset();
              onDone();
            }}
          >
            {cancel}
          </Button>
          {form.isDraft && <span className="hint">{draftKept}</span>}
        </>
      }
    >
      <div className="choices">
        <DatePicker
          label={day}
          name="at"
          min={mentorship.from ?? undefined}
          max={today}
          value={at}
          onChange={(chosen) => form.set("at", chosen)}
        />
        <NumberField
          label={words.minutesField}
          name="minutes"
          minValue={1}
          maxValue={720}
          value={minutes}
          onChange={(count) => form.set("minutes", count)}
        />
      </div>
      <CheckboxGroup
        label={words.topics}
        name="topicIds"
        options={topics}
        value={topicIds}
        onChange={(ids) => form.set("topicIds", ids)}
      />
      <ClientPicker picked={clientIds} onChange={(picked) => form.set("clientIds", picked)} />
      <TextField
        label={words.note}
        name="note"
        rows={3}
        maxLength={4000}
        value={note}
        onChange={(text) => form.set("note", text)}
      />
    </Form>
  );
}
