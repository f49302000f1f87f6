import { useState } from "react";
import { type MentorshipForm, SaveMentoringPlanDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { Select } from "../ui/choice";
import { Confirm } from "../ui/dialog";
import type { Plan } from "./plans";
import { Refusals } from "./refusals";
import { useMentoringWords } from "./words";

/** Makes every pair of a plan a proposal, all of them or none, once it is confirmed. Another plan for the same people is then closed. */
export function SavePlan(props: { plan: Plan; savedId: string | undefined; onSaved: () => void }) {
  const { plan, savedId, onSaved } = props;
  const words = useMentoringWords();
  const save = useAct(SaveMentoringPlanDocument);
  const [form, setForm] = useState<MentorshipForm>("ONE_TO_ONE");
  const [isAsked, setAsked] = useState(false);
  const count = plan.pairs.totalCount;
  if (count === 0) return null;
  if (savedId === plan.planId) return <p className="done">{words.planSaved(count)}</p>;
  if (savedId) return <p className="hint">{words.planClosed}</p>;
  const send = async () => {
    if (!(await save.run({ planId: plan.planId, form }))) return;
    setAsked(false);
    onSaved();
  };
  return (
    <>
      <Button kind="second" onPress={() => setAsked(true)}>
        {words.savePlan(words.method[plan.method])}
      </Button>
      <Confirm
        isOpen={isAsked}
        title={words.confirmSave(count)}
        action={words.proposeAll}
        isPending={save.isRunning}
        onConfirm={() => void send()}
        onClose={() => setAsked(false)}
      >
        <p>{words.confirmSaveWhat}</p>
        <Select
          label={words.formHead}
          value={form}
          options={(["ONE_TO_ONE", "SHADOWING"] as const).map((id) => ({ id, name: words.form[id] }))}
          onChange={setForm}
        />
        <Refusals refusal={save.refusal} userErrors={save.userErrors} />
      </Confirm>
    </>
  );
}
