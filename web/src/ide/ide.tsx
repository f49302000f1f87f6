import { type GraphiQLPlugin, useEditorContext } from "@graphiql/react";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useEffect, useMemo, useState } from "react";
import { language, theme } from "../api/preferences";
import { session, signIn } from "../api/session";
import { type Persona, readPersonas, readSettings } from "../api/settings";
import { useStore } from "../api/store";
import { useWords } from "../ui/useWords";
import { examples } from "./examples";

/** GraphiQL on this API, as whoever is signed in, with examples for their role. */
export function Ide() {
  const words = useWords();
  const { token } = useStore(session);
  const tongue = useStore(language);
  const look = useStore(theme);
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
  const role = roleIn(token);
  return (
    <div className="ide">
      <header className="ide-bar">
        <a href="/">{words.title}</a>
        <label>
          {words.ide.as}{" "}
          <select value={token ?? ""} onChange={({ target }) => signIn(target.value)}>
            {!personas.some((persona) => persona.token === token) && (
              <option value={token ?? ""}>{token ? words.ide.you(role) : words.ide.nobody}</option>
            )}
            {personas.map((persona) => (
              <option key={persona.managerId} value={persona.token}>
                {persona.role}
              </option>
            ))}
          </select>
        </label>
      </header>
      <GraphiQL
        key={token}
        fetcher={fetcher}
        plugins={[examplesPlugin]}
        visiblePlugin={examplesPlugin}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        forcedTheme={look}
        defaultQuery={examples.find((example) => example.role === role)?.text ?? "{ viewer { id roles } }"}
      />
    </div>
  );
}

const examplesPlugin: GraphiQLPlugin = {
  title: "Examples",
  icon: () => (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M4 6h16M4 12h16M4 18h10" />
    </svg>
  ),
  content: Examples,
};

function Examples() {
  const words = useWords();
  const tongue = useStore(language);
  const role = roleIn(useStore(session).token);
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const mine = examples.filter((example) => example.role === role);
  return (
    <section className="examples">
      <h2>{words.ide.examples}</h2>
      <ul>
        {(mine.length > 0 ? mine : examples).map(({ title, text }) => (
          <li key={title.en}>
            <button
              type="button"
              onClick={() => {
                queryEditor?.setValue(text);
                variableEditor?.setValue("");
              }}
            >
              {title[tongue]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first role that a token names. Only a hint of which examples fit: the API alone decides what it opens. */
function roleIn(token: string | null): string {
  try {
    const claims = JSON.parse(atob(token!.split(".")[1]!.replace(/-/g, "+").replace(/_/g, "/"))) as { roles: string[] };
    return claims.roles[0] ?? "";
  } catch {
    return "";
  }
}
