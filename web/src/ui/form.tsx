import type { ReactNode } from "react";
import { Form as RacForm } from "react-aria-components";
import { Refusal } from "./refusal";

/** The fields of a change; what the API refuses stands at the field it concerns, anything else above the buttons. */
export const Form = (props: {
  readonly form: { readonly errors: Readonly<Record<string, string[]>>; readonly refusal: string | null };
  readonly label?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}) => (
  <RacForm
    className="stack"
    {...(props.label && { "aria-label": props.label })}
    validationErrors={props.form.errors}
    onSubmit={(event) => {
      event.preventDefault();
      props.onSubmit();
    }}
  >
    {props.children}
    <Refusal words={props.form.refusal} />
    <div className="row">{props.buttons}</div>
  </RacForm>
);
