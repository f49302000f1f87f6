import { useState } from "react";
import {
  AnswerMentorshipDocument,
  type MentorshipCardFragment,
  ProposeMentorshipDocument,
  WithdrawMentorshipDocument,
} from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { TextField } from "../ui/fields";
import { Form } from "../ui/form";
import { Empty } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { tell } from "../ui/toasts";
import { useForm } from "../ui/useForm";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import { Aims } from "./aims";
import { useMentoringWords } from "./words";

type Card = MentorshipCardFragment;

/** Proposals that wait for the viewer, and apart from them those that wait for the other person. */
export function Inbox({
  me,
  mentorships,
  totalCount,
}: {
  me: string;
  mentorships: readonly Card[];
  totalCount: number;
}) {
  const { notShown } = useWords();
  const words = useMentoringWords();
  const mine = mentorships.filter(({ viewerCan }) => viewerCan.answerMentorship);
  const theirs = mentorships.filter(({ viewerCan }) => !viewerCan.answerMentorship);
  const left = totalCount - mentorships.length;
  return (
    <>
      <section>
        <h2>{words.toAnswer}</h2>
        {mine.length === 0 && <Empty>{words.nothingWaits}</Empty>}
        <ul className="stack">
          {mine.map((mentorship) => (
            <li key={mentorship.id}>
              <ToAnswer me={me} mentorship={mentorship} />
            </li>
          ))}
        </ul>
        {left > 0 && <p className="left">{notShown(left)}</p>}
      </section>
      {theirs.length > 0 && (
        <section>
          <h2>{words.sent}</h2>
          <ul className="stack">
            {theirs.map((mentorship) => (
              <li key={mentorship.id}>
                <Sent me={me} mentorship={mentorship} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is proposed, and when. */
function Proposed({ title, mentorship, more }: { title: string; mentorship: Card; more?: string }) {
  const words = useMentoringWords();
  const format = useFormat();
  const { form, proposedOn, topics, note } = mentorship;
  return (
    <>
      <h3>{title}</h3>
      <p className="hint">
        {[words.form[form], proposedOn && `${words.proposedOn} ${format.day(proposedOn)}`, more]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Aims topics={topics} />
      {note && <p>{note}</p>}
    </>
  );
}

function ToAnswer({ me, mentorship }: { me: string; mentorship: Card }) {
  const words = useMentoringWords();
  const answer = useAct(AnswerMentorshipDocument);
  const [isDeclining, setDeclining] = useState(false);
  const { id: mentorshipId, version: expectedVersion, mentor, trainee } = mentorship;
  const isMentor = mentor.id === me;
  const accept = async () => {
    if (await answer.run({ mentorshipId, expectedVersion, accept: true }))
      tell(words.accepted(isMentor ? trainee.name : mentor.name));
  };
  return (
    <article className="card proposal">
      <Proposed
        title={isMentor ? words.wouldLearn(trainee.name) : words.wouldTeach(mentor.name)}
        mentorship={mentorship}
      />
      {isDeclining ? (
        <Decline
          mentorship={mentorship}
          name={isMentor ? trainee.name : mentor.name}
          onClose={() => setDeclining(false)}
        />
      ) : (
        <div className="row">
          <Button isPending={answer.isRunning} onPress={() => void accept()}>
            {words.accept}
          </Button>
          <Button kind="second" isDisabled={answer.isRunning} onPress={() => setDeclining(true)}>
            {words.decline}
          </Button>
        </div>
      )}
      <Refusal words={answer.refusal} />
    </article>
  );
}

/** The reason is asked for only from who declines. */
function Decline({ mentorship, name, onClose }: { mentorship: Card; name: string; onClose: () => void }) {
  const { cancel } = useWords();
  const words = useMentoringWords();
  const form = useForm(AnswerMentorshipDocument, { reason: "" }, `decline.${mentorship.id}`);
  const { reason } = form.values;
  const send = async () => {
    const { id: mentorshipId, version: expectedVersion } = mentorship;
    if (await form.submit({ mentorshipId, expectedVersion, accept: false, ...(reason && { reason }) }))
      tell(words.declined(name));
  };
  return (
    <Form
      form={form}
      onSubmit={() => void send()}
      buttons={
        <>
          <Button type="submit" kind="danger" isPending={form.isRunning}>
            {words.decline}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.reset();
              onClose();
            }}
          >
            {cancel}
          </Button>
        </>
      }
    >
      <TextField
        label={words.reason}
        name="reason"
        maxLength={1000}
        value={reason}
        onChange={(value) => form.set("reason", value)}
      />
    </Form>
  );
}

function Sent({ me, mentorship }: { me: string; mentorship: Card }) {
  const words = useMentoringWords();
  const withdraw = useAct(WithdrawMentorshipDocument);
  const again = useAct(ProposeMentorshipDocument);
  const { id: mentorshipId, version: expectedVersion, viewerCan, mentor, trainee, form, note, topics } = mentorship;
  const isMentor = mentor.id === me;
  const other = isMentor ? trainee.name : mentor.name;
  const isMine = viewerCan.withdrawMentorship;
  const proposed = isMentor ? words.wouldLearn(other) : words.wouldTeach(other);
  const offered = isMentor ? words.offered(other) : words.asked(other);
  const aims = topics.flatMap(({ topic, targetLevel }) =>
    targetLevel === null ? [] : [{ topicId: topic.id, targetLevel }],
  );
  const undo = () =>
    void again.run({ mentorId: mentor.id, traineeId: trainee.id, form, topics: aims, ...(note && { note }) });
  return (
    <article className="card proposal">
      <div className="row between">
        <div>
          <Proposed
            title={isMine ? offered : proposed}
            mentorship={mentorship}
            more={words.waitsForOther(mentorship.awaits === "MENTOR" ? mentor.name : trainee.name)}
          />
        </div>
        {isMine && (
          <Button
            kind="second"
            isPending={withdraw.isRunning}
            onPress={async () => {
              if (await withdraw.run({ mentorshipId, expectedVersion }))
                tell(words.withdrawn(other), aims.length === topics.length ? undo : undefined);
            }}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
      <Refusal words={withdraw.refusal} />
    </article>
  );
}
