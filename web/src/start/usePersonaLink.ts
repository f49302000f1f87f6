import { useEffect } from "react";
import { signIn } from "../api/session";
import { readPersonas, type Settings } from "../api/settings";

/**
 * Signs in the persona of the demo that the address names (`/?persona=MANAGER`, as `npm start` prints it), and takes
 * the name out of the address. The token is asked of the server: it stands in no address.
 */
export function usePersonaLink(settings: Settings | undefined): void {
  const isDemo = settings?.isDemo ?? false;
  useEffect(() => {
    const role = new URLSearchParams(location.search).get("persona");
    if (!isDemo || !role) return;
    history.replaceState(history.state, "", location.pathname);
    readPersonas().then(
      (personas) => {
        const persona = personas.find((one) => one.role === role);
        if (persona) signIn(persona.token);
      },
      () => undefined,
    );
  }, [isDemo]);
}
