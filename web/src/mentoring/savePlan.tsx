import { useState } from "react";
import { type MentorshipForm, SaveMentoringPlanDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";

/** Makes every pair of a plan a proposal: all of them, or none. */
export function SavePlan({ planId }: { planId: string }) {
  const words = useWords().mentoring;
  const save = useAct(SaveMentoringPlanDocument);
  const [form, setForm] = useState<MentorshipForm>("ONE_TO_ONE");
  const [isSaved, setSaved] = useState(false);
  return (
    <div role="status">
      {isSaved ? (
        <p className="done">{words.planSaved}</p>
      ) : (
        <div className="row">
          <label className="row">
            {words.formHead}
            <select value={form} onChange={({ target }) => setForm(target.value as MentorshipForm)}>
              {(["ONE_TO_ONE", "SHADOWING"] as const).map((name) => (
                <option key={name} value={name}>
                  {words.form[name]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            disabled={save.isRunning}
            onClick={async () => setSaved(await save.run({ planId, form }))}
          >
            {words.savePlan}
          </button>
        </div>
      )}
      <Refusal words={save.refusal} />
    </div>
  );
}
