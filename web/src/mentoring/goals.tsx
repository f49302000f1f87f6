import { useState } from "react";
import { DropGoalDocument, type MentoringQuery, SetGoalDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Level } from "../ui/level";
import { Refusal } from "../ui/refusal";
import { useNameOf, useWords } from "../ui/useWords";
import { TopicPicker } from "./topicPicker";

type Goal = NonNullable<MentoringQuery["viewer"]["manager"]>["goals"][number];

/** What the viewer wants to learn: set, and drop. */
export function Goals({ goals }: { goals: readonly Goal[] }) {
  const words = useWords().mentoring;
  const nameOf = useNameOf();
  const set = useAct(SetGoalDocument);
  const drop = useAct(DropGoalDocument);
  const [topicId, setTopic] = useState("");
  const [targetLevel, setLevel] = useState(3);
  return (
    <section className="card">
      <h2>{words.goals}</h2>
      {goals.length === 0 && <p className="hint">{words.noGoals}</p>}
      <ul className="stack">
        {goals.map(({ topic, targetLevel: target, currentLevel }) => (
          <li key={topic.id} className="row between">
            <span>{nameOf(topic)}</span>
            <Level now={currentLevel ?? 0} target={target} />
            <button
              type="button"
              className="quiet"
              disabled={drop.isRunning}
              aria-label={`${words.dropGoal}: ${nameOf(topic)}`}
              onClick={() => drop.run({ topicId: topic.id })}
            >
              {words.dropGoal}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (topicId && (await set.run({ topicId, targetLevel, priority: 1 }))) setTopic("");
        }}
      >
        <TopicPicker label={words.topic} value={topicId} onChange={setTopic} />
        <label className="field">
          {words.targetLevel}
          <input
            type="number"
            min={1}
            max={5}
            value={targetLevel}
            onChange={({ target }) => setLevel(Number(target.value))}
          />
        </label>
        <button type="submit" disabled={!topicId || set.isRunning}>
          {words.setGoal}
        </button>
        <Refusal words={set.refusal ?? drop.refusal} />
      </form>
    </section>
  );
}
