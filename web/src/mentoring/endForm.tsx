import { useState } from "react";
import { EndMentorshipDocument, type MentorshipCardFragment } from "../api/operations";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { TextField } from "../ui/fields";
import { Form } from "../ui/form";
import { useForm } from "../ui/useForm";
import { useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

/** Breaks a mentorship off, with the reason. */
export function EndForm(props: { mentorship: MentorshipCardFragment; other: string; onDone: () => void }) {
  const { mentorship, other, onDone } = props;
  const { cancel } = useWords();
  const words = useMentoringWords();
  const [isAsked, setAsked] = useState(false);
  const form = useForm(EndMentorshipDocument, { reason: "" }, `end.${mentorship.id}`);
  const { reason } = form.values;
  const send = async () => {
    if (await form.submit({ mentorshipId: mentorship.id, expectedVersion: mentorship.version, reason })) onDone();
    else setAsked(false);
  };
  return (
    <>
      <Form
        form={form}
        label={words.end}
        onSubmit={() => setAsked(true)}
        buttons={
          <>
            <Button type="submit" kind="danger" isDisabled={!reason.trim()}>
              {words.end}
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
          </>
        }
      >
        <TextField
          label={words.endReason}
          name="reason"
          isRequired
          maxLength={1000}
          value={reason}
          onChange={(text) => form.set("reason", text)}
        />
      </Form>
      <Confirm
        isOpen={isAsked}
        isDangerous
        title={words.confirmEnd(other)}
        action={words.end}
        isPending={form.isRunning}
        onConfirm={() => void send()}
        onClose={() => setAsked(false)}
      >
        <p>{reason}</p>
        <p className="hint">{words.cannotTakeBack}</p>
      </Confirm>
    </>
  );
}
