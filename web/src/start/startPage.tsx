import { Suspense, useEffect, useId, useState } from "react";
import { Link } from "wouter";
import { goToSignIn } from "../api/oidc";
import { ViewerDocument } from "../api/operations";
import { expired, session, signIn } from "../api/session";
import { type Persona, readPersonas, type Settings } from "../api/settings";
import { useStore } from "../api/store";
import { Awaited, Query } from "../ui/query";
import { useNameOf, useWords } from "../ui/useWords";
import { pagesFor } from "./pagesFor";
import { Today } from "./today";
import "./start.css";

/** What this is and how to sign in; for who is signed in what waits, who they are, and where to go from here. */
export function StartPage({ settings }: { settings: Settings }) {
  const { token } = useStore(session);
  const words = useWords();
  return (
    <div className="start">
      {token ? (
        <SignedIn settings={settings} />
      ) : (
        <>
          <section className="hero">
            <h1>{words.title}</h1>
            <p>{words.what}</p>
          </section>
          <SignIn settings={settings} />
        </>
      )}
    </div>
  );
}

function SignedIn({ settings }: { settings: Settings }) {
  const words = useWords();
  const nameOf = useNameOf();
  return (
    <Query query={ViewerDocument} variables={{}} shape="cards">
      {({ viewer }) => {
        const also = [viewer.leads && words.youLead, viewer.mentors && words.youMentor].filter(Boolean);
        const pages = pagesFor(viewer);
        return (
          <>
            {/* Its words may still come: inside of the query, which would else be asked again each time that it is tried. */}
            <Suspense fallback={<Awaited shape="lines" />}>
              <Today today={settings.today} />
            </Suspense>
            <section className="card you">
              <h2>{words.youAre}</h2>
              <p className="large">{viewer.employee?.name ?? viewer.subject}</p>
              <p>{[viewer.roles.map((role) => words.role[role]).join(", "), ...also].join(" · ")}</p>
              {viewer.branches.length > 0 && <p>{viewer.branches.map(nameOf).join(", ")}</p>}
            </section>
            <ul className="pages">
              {pages.map((page) => (
                <li key={page}>
                  <Link href={`/${page}`} className="card link">
                    <h2>{words.page[page].name}</h2>
                    <p>{words.page[page].what}</p>
                  </Link>
                </li>
              ))}
              {settings.hasIde && (
                <li>
                  <a href="/ide" className="card link">
                    <h2>{words.page.ide.name}</h2>
                    <p>{words.page.ide.what}</p>
                  </a>
                </li>
              )}
            </ul>
          </>
        );
      }}
    </Query>
  );
}

function SignIn({ settings }: { settings: Settings }) {
  const words = useWords();
  const { refusal } = useStore(session);
  const [fault, setFault] = useState<string>();
  const { oidc } = settings;
  return (
    <>
      <div role="alert">
        {(refusal || fault) && (
          <p className="refusal">
            {refusal === expired ? (
              words.expired
            ) : (
              <span>
                <strong>{words.refused}</strong> {refusal ?? fault}
              </span>
            )}
          </p>
        )}
      </div>
      {settings.isDemo && <Personas />}
      {oidc && (
        <section className="card">
          <h2>{words.signIn}</h2>
          <button type="button" onClick={() => goToSignIn(oidc).catch((error) => setFault(String(error.message)))}>
            {words.signInAt(new URL(oidc.issuer).host)}
          </button>
        </section>
      )}
      <PasteToken isOnlyWay={!settings.isDemo && !oidc} />
    </>
  );
}

function Personas() {
  const words = useWords();
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  useEffect(() => {
    readPersonas().then(setPersonas, () => undefined);
  }, []);
  // The database may hold other than the demo: then nobody is offered.
  if (personas.length === 0) return null;
  return (
    <section>
      <h2>{words.choosePersona}</h2>
      <ul className="personas">
        {personas.map(({ role, employeeId, what, token }) => (
          <li key={employeeId}>
            <button type="button" className="card link" onClick={() => signIn(token)}>
              <span className="tag">{words.role[role as keyof typeof words.role]}</span>
              <span>{words.persona[role as keyof typeof words.persona] ?? what}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PasteToken({ isOnlyWay }: { isOnlyWay: boolean }) {
  const words = useWords();
  const field = useId();
  const [token, setToken] = useState("");
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim()) signIn(token.trim());
      }}
    >
      <h2>{isOnlyWay ? words.pasteToken : words.orPasteToken}</h2>
      <label htmlFor={field}>{words.token}</label>
      <div className="row">
        <input
          id={field}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
        <button type="submit">{words.enter}</button>
      </div>
      <p className="hint">{words.tokenKept}</p>
    </form>
  );
}
