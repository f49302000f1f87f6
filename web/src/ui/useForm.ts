import { useEffect, useState } from "react";
import { draftKey } from "../api/session";
import { type ActDocument, type Acted, useAct } from "../api/useAct";
import { placed } from "./placed";

function draftOf<Values extends object>(key: string | undefined): Partial<Values> | undefined {
  const kept = key && sessionStorage.getItem(draftKey(key));
  return kept ? (JSON.parse(kept) as Partial<Values>) : undefined;
}

/**
 * A form that makes one change. What is typed is kept in this tab until it is sent or given up, so that another page, an expired token or
 * a reload loses nothing; closing the tab asks first. `names` of the fields are those of the API's input.
 */
export function useForm<Result extends Acted, Input extends object, Values extends object>(
  document: ActDocument<Result, Input>,
  initial: Values,
  /** Under which name the draft is kept; without it nothing is kept. */
  draft?: string,
) {
  const act = useAct(document);
  const [kept] = useState(() => draftOf<Values>(draft));
  const [values, setValues] = useState<Values>({ ...initial, ...kept });
  const [isDirty, setDirty] = useState(kept !== undefined);
  useEffect(() => {
    if (!isDirty) return;
    if (draft) sessionStorage.setItem(draftKey(draft), JSON.stringify(values));
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [draft, isDirty, values]);
  const forget = () => {
    setDirty(false);
    if (draft) sessionStorage.removeItem(draftKey(draft));
  };
  const { fields, rest } = placed(act.userErrors, Object.keys(initial));
  return {
    values,
    isDirty,
    /** Whether what is seen was typed before, and kept. */
    isDraft: kept !== undefined && isDirty,
    isRunning: act.isRunning,
    errors: fields,
    refusal: act.userErrors.length > 0 ? rest : act.refusal,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]) => {
      setValues((before) => ({ ...before, [name]: value }));
      setDirty(true);
    },
    /** Gives up what was typed. */
    reset: () => {
      forget();
      setValues(initial);
    },
    submit: async (input: Input): Promise<boolean> => {
      const isDone = (await act.run(input)) !== null;
      if (isDone) forget();
      return isDone;
    },
  };
}
