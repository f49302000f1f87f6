/** What the server tells before anyone has signed in. */
export interface Settings {
  /** Whether there may be personas: who they are is asked for. */
  readonly isDemo: boolean;
  readonly hasIde: boolean;
  /** Whether only registered operations run, each named by its id. */
  readonly registeredOnly: boolean;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly scope: string } | null;
  readonly today: string;
  readonly timeZone: string;
}

export interface Persona {
  readonly role: string;
  readonly employeeId: string;
  readonly name: string;
  readonly what: string;
  readonly token: string;
}

export const readSettings = (): Promise<Settings> => readJson("/settings.json");
export const readPersonas = (): Promise<readonly Persona[]> => readJson("/demo/personas.json");

async function readJson<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<Answer>;
}
