import { useState } from "react";
import { CompleteMentorshipDocument, type MentorshipCardFragment } from "../api/operations";
import { Button } from "../ui/button";
import { Select } from "../ui/choice";
import { Confirm } from "../ui/dialog";
import { Form } from "../ui/form";
import { useForm } from "../ui/useForm";
import { useNameOf, useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

/** Ends a mentorship well: the mentor confirms what the trainee knows now. */
export function CompleteForm({ mentorship, onDone }: { mentorship: MentorshipCardFragment; onDone: () => void }) {
  const { cancel } = useWords();
  const words = useMentoringWords();
  const nameOf = useNameOf();
  const [isAsked, setAsked] = useState(false);
  const wanted = Object.fromEntries(mentorship.topics.map(({ topic, targetLevel }) => [topic.id, targetLevel ?? 0]));
  const form = useForm(CompleteMentorshipDocument, { levels: wanted as Readonly<Record<string, number>> });
  const { levels } = form.values;
  const choices = [0, 1, 2, 3, 4, 5].map((level) => ({
    id: String(level),
    name: level === 0 ? words.notConfirmed : String(level),
  }));
  const { id: mentorshipId, version: expectedVersion, trainee } = mentorship;
  const confirmed = Object.entries(levels)
    .filter(([, level]) => level > 0)
    .map(([topicId, level]) => ({ topicId, level }));
  const send = async () => {
    if (await form.submit({ mentorshipId, expectedVersion, levels: confirmed })) onDone();
    else setAsked(false);
  };
  return (
    <>
      <Form
        form={form}
        label={words.complete}
        onSubmit={() => setAsked(true)}
        buttons={
          <>
            <Button type="submit">{words.complete}</Button>
            <Button kind="quiet" onPress={onDone}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{words.confirmWhat(trainee.name)}</p>
        <div className="choices">
          {mentorship.topics.map(({ topic }) => (
            <Select
              key={topic.id}
              label={nameOf(topic)}
              value={String(levels[topic.id])}
              options={choices}
              onChange={(level) => form.set("levels", { ...levels, [topic.id]: Number(level) })}
            />
          ))}
        </div>
      </Form>
      <Confirm
        isOpen={isAsked}
        title={words.confirmComplete(trainee.name)}
        action={words.complete}
        isPending={form.isRunning}
        onConfirm={() => void send()}
        onClose={() => setAsked(false)}
      >
        <ul>
          {mentorship.topics.map(({ topic }) => (
            <li key={topic.id}>
              {nameOf(topic)}: <b>{levels[topic.id] || words.notConfirmed}</b>
            </li>
          ))}
        </ul>
        <p className="hint">{words.cannotTakeBack}</p>
      </Confirm>
    </>
  );
}
