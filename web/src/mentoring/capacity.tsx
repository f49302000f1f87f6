import { useState } from "react";
import { type MentoringQuery, type MentorshipForm, OfferMentoringDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";

type Profile = NonNullable<MentoringQuery["viewer"]["manager"]>["mentorProfile"];
const forms: readonly MentorshipForm[] = ["ONE_TO_ONE", "SHADOWING"];

/** How many trainees the viewer takes, and in which ways. */
export function Capacity({ profile }: { profile: Profile }) {
  const words = useWords().mentoring;
  const { save } = useWords();
  const offer = useAct(OfferMentoringDocument);
  const [capacity, setCapacity] = useState(profile?.capacity ?? 2);
  const [formats, setFormats] = useState<readonly MentorshipForm[]>(profile?.formats ?? ["ONE_TO_ONE"]);
  const [active, setActive] = useState(profile?.active ?? true);
  const taken = profile ? Math.max(profile.capacity - profile.freePlaces, 0) : 0;
  return (
    <section className="card">
      <h2>{words.capacity}</h2>
      {profile?.active && (
        <>
          <p className="large">{words.places(profile.freePlaces, profile.capacity)}</p>
          <div className="places" aria-hidden="true">
            {Array.from({ length: profile.capacity }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: places are alike.
              <i key={place} className={place < taken ? "taken" : ""} />
            ))}
          </div>
        </>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void offer.run({ capacity, formats: [...formats], active, ...(profile?.note && { note: profile.note }) });
        }}
      >
        <label className="check">
          <input type="checkbox" checked={active} onChange={({ target }) => setActive(target.checked)} />
          {words.takesTrainees}
        </label>
        <label className="field">
          {words.capacityField}
          <input
            type="number"
            min={1}
            max={20}
            value={capacity}
            onChange={({ target }) => setCapacity(Number(target.value))}
          />
        </label>
        <fieldset className="plain">
          <legend>{words.forms}</legend>
          {forms.map((form) => (
            <label key={form} className="check">
              <input
                type="checkbox"
                checked={formats.includes(form)}
                onChange={() =>
                  setFormats(formats.includes(form) ? formats.filter((other) => other !== form) : [...formats, form])
                }
              />
              {words.form[form]}
            </label>
          ))}
        </fieldset>
        <button type="submit" disabled={offer.isRunning || formats.length === 0}>
          {save}
        </button>
        <Refusal words={offer.refusal} />
      </form>
    </section>
  );
}
