import { DropGoalDocument, type MentoringQuery, SetGoalDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { NumberField } from "../ui/fields";
import { Form } from "../ui/form";
import { Empty } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { tell } from "../ui/toasts";
import { useForm } from "../ui/useForm";
import { useNameOf } from "../ui/useWords";
import { Level } from "./level";
import { TopicPicker } from "./topicPicker";
import { useMentoringWords } from "./words";

type Goal = NonNullable<MentoringQuery["viewer"]["manager"]>["goals"][number];

/** What the viewer wants to learn: set, and drop. */
export function Goals({ goals }: { goals: readonly Goal[] }) {
  const words = useMentoringWords();
  const nameOf = useNameOf();
  const again = useAct(SetGoalDocument);
  const drop = useAct(DropGoalDocument);
  const form = useForm(SetGoalDocument, { topicId: "", targetLevel: 3 });
  const { topicId, targetLevel } = form.values;
  const send = async () => {
    if (topicId && (await form.submit({ topicId, targetLevel, priority: 1 }))) form.reset();
  };
  const dropped = async ({ topic, targetLevel: level, priority }: Goal) => {
    const undo = () => void again.run({ topicId: topic.id, targetLevel: level, priority });
    if (await drop.run({ topicId: topic.id })) tell(words.goalDropped(nameOf(topic)), undo);
  };
  return (
    <section className="card">
      <h2>{words.goals}</h2>
      {goals.length === 0 && <Empty>{words.noGoals}</Empty>}
      <ul className="stack goals">
        {goals.map((goal) => (
          <li key={goal.topic.id} className="row between">
            <span>{nameOf(goal.topic)}</span>
            <Level now={goal.currentLevel ?? 0} target={goal.targetLevel} />
            <Button
              kind="quiet"
              isDisabled={drop.isRunning}
              label={`${words.dropGoal}: ${nameOf(goal.topic)}`}
              onPress={() => void dropped(goal)}
            >
              {words.dropGoal}
            </Button>
          </li>
        ))}
      </ul>
      <Refusal words={drop.refusal ?? again.refusal} />
      <Form
        form={form}
        label={words.setGoal}
        onSubmit={() => void send()}
        buttons={
          <Button type="submit" isDisabled={!topicId} isPending={form.isRunning}>
            {words.setGoal}
          </Button>
        }
      >
        <div className="choices">
          <TopicPicker label={words.topic} name="topicId" value={topicId} onChange={(id) => form.set("topicId", id)} />
          <NumberField
            label={words.targetLevel}
            name="targetLevel"
            minValue={1}
            maxValue={5}
            value={targetLevel}
            onChange={(level) => form.set("targetLevel", level)}
          />
        </div>
      </Form>
    </section>
  );
}
