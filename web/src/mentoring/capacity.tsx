import { type MentoringQuery, type MentorshipForm, OfferMentoringDocument } from "../api/operations";
import { Button } from "../ui/button";
import { Checkbox, CheckboxGroup } from "../ui/choice";
import { NumberField } from "../ui/fields";
import { Form } from "../ui/form";
import { useForm } from "../ui/useForm";
import { useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

type Profile = NonNullable<MentoringQuery["viewer"]["manager"]>["mentorProfile"];
const forms: readonly MentorshipForm[] = ["ONE_TO_ONE", "SHADOWING"];

interface Offer {
  readonly active: boolean;
  readonly capacity: number;
  readonly formats: readonly MentorshipForm[];
}

/** How many trainees the viewer takes, and in which ways. */
export function Capacity({ profile }: { profile: Profile }) {
  const { save } = useWords();
  const words = useMentoringWords();
  const form = useForm(OfferMentoringDocument, {
    // Nobody takes trainees before they have said so.
    active: profile?.active ?? false,
    capacity: profile?.capacity ?? 2,
    formats: profile?.formats ?? ["ONE_TO_ONE"],
  } as Offer);
  const { active, capacity, formats } = form.values;
  const taken = profile ? Math.max(profile.capacity - profile.freePlaces, 0) : 0;
  const send = () =>
    void form.submit({ capacity, formats: [...formats], active, ...(profile?.note && { note: profile.note }) });
  return (
    <section className="card">
      <h2>{words.capacity}</h2>
      {!profile && <p className="hint">{words.notYetOffered}</p>}
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
      <Form
        form={form}
        onSubmit={send}
        buttons={
          <Button type="submit" isPending={form.isRunning} isDisabled={formats.length === 0}>
            {save}
          </Button>
        }
      >
        <Checkbox isSelected={active} onChange={(isOn) => form.set("active", isOn)}>
          {words.takesTrainees}
        </Checkbox>
        {(active || profile) && (
          <>
            <NumberField
              label={words.capacityField}
              name="capacity"
              minValue={1}
              maxValue={20}
              value={capacity}
              onChange={(count) => form.set("capacity", count)}
            />
            <CheckboxGroup
              label={words.forms}
              name="formats"
              options={forms.map((id) => ({ id, name: words.form[id] }))}
              value={formats}
              onChange={(ids) => form.set("formats", ids)}
            />
          </>
        )}
      </Form>
    </section>
  );
}
