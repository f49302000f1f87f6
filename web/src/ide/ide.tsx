import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { buildSchema } from "graphql";
import { useEffect, useMemo, useState } from "react";
import sdl from "../../../schema/schema.graphql?raw";
import { claimsOf } from "../api/claims";
import { language, theme } from "../api/preferences";
import { session, signIn } from "../api/session";
import { type Persona, readPersonas, readSettings } from "../api/settings";
import { useStore } from "../api/store";
import { useWords } from "../ui/useWords";
import { examples } from "./examples";
import { useLabelledEditors } from "./useLabelledEditors";
import { useIdeWords } from "./words";

/** The contract itself: asking the API for it would cost more than a document may. */
const schema = buildSchema(sdl, { assumeValidSDL: true });

/** GraphiQL on this API, as whoever is signed in, with examples for their role. */
export function Ide() {
  const words = useWords();
  const ide = useIdeWords();
  const { token } = useStore(session);
  const tongue = useStore(language);
  const look = useStore(theme);
  useLabelledEditors();
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  useEffect(() => {
    readSettings()
      .then(({ isDemo }) => (isDemo ? readPersonas() : []))
      .then(setPersonas, () => undefined);
  }, []);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: "/graphql",
        headers: { "accept-language": tongue, ...(token && { authorization: `Bearer ${token}` }) },
      }),
    [token, tongue],
  );
  const role = claimsOf(token).roles?.[0] ?? "";
  const mine = examples.filter((example) => example.role === role);
  const [chosen, setChosen] = useState<string>();
  const query = chosen ?? mine[0]?.text ?? "{ viewer { subject roles } }";
  return (
    <div className="ide">
      <header className="ide-bar">
        <a href="/">{words.title}</a>
        <label>
          {ide.as}{" "}
          <select
            value={token ?? ""}
            onChange={({ target }) => {
              setChosen(undefined);
              signIn(target.value);
            }}
          >
            {!personas.some((persona) => persona.token === token) && (
              <option value={token ?? ""}>{token ? ide.you(role) : ide.nobody}</option>
            )}
            {personas.map((persona) => (
              <option key={persona.employeeId} value={persona.token}>
                {words.role[persona.role as keyof typeof words.role]}
              </option>
            ))}
          </select>
        </label>
        <nav aria-label={ide.examples}>
          <span>{ide.examples}</span>
          {mine.map(({ title, text }) => (
            <button key={title.en} type="button" onClick={() => setChosen(text)}>
              {title[tongue]}
            </button>
          ))}
        </nav>
      </header>
      <GraphiQL
        key={token}
        fetcher={fetcher}
        schema={schema}
        query={query}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        forcedTheme={look}
      />
    </div>
  );
}
