import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { finishSignIn } from "../api/oidc";
import { signIn } from "../api/session";
import type { Settings } from "../api/settings";
import { useWords } from "../ui/useWords";

/** Where the identity provider sends the browser back to. */
export function SignInPage({ settings }: { settings: Settings }) {
  const words = useWords();
  const [, go] = useLocation();
  const [fault, setFault] = useState<string>();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (!settings.oidc) return go("/");
    finishSignIn(settings.oidc).then(
      ({ token, back }) => {
        signIn(token);
        go(back);
      },
      (error: Error) => setFault(error.message),
    );
  }, [settings.oidc, go]);
  return fault ? (
    <p role="alert" className="refusal">
      <strong>{words.refused}</strong> {fault} <a href="/">{words.again}</a>
    </p>
  ) : (
    <p className="waiting">{words.loading}</p>
  );
}
