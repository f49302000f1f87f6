import { type ReactNode, useId } from "react";
import { Link, useLocation } from "wouter";
import { language, type Theme, theme } from "../api/preferences";
import { session, signOut } from "../api/session";
import type { Settings } from "../api/settings";
import { useStore } from "../api/store";
import { useViewer } from "../api/useViewer";
import { pagesFor } from "../start/pagesFor";
import { useWords } from "./useWords";

/** What is around every page: where you are, who you are, language and light. */
export function Frame({ settings, isGone, children }: { settings: Settings; isGone: boolean; children: ReactNode }) {
  const words = useWords();
  const [path] = useLocation();
  const { token } = useStore(session);
  const viewer = useViewer();
  const main = useId();
  return (
    <>
      <a className="skip" href={`#${main}`}>
        {words.skip}
      </a>
      <header className="bar">
        <Link href="/" className="brand">
          <Mark />
          {words.title}
        </Link>
        <nav aria-label={words.pages}>
          {pagesFor(viewer).map((page) => (
            <Link key={page} href={`/${page}`} aria-current={path === `/${page}` ? "page" : undefined}>
              {words.page[page].name}
            </Link>
          ))}
          {settings.hasIde && <a href="/ide">{words.page.ide.name}</a>}
        </nav>
        <div className="bar-end">
          {viewer && (
            <span className="who" title={viewer.roles.map((role) => words.role[role]).join(", ")}>
              {viewer.manager?.name ?? viewer.subject}
            </span>
          )}
          {token && (
            <button type="button" className="quiet" onClick={() => signOut()}>
              {words.signOut}
            </button>
          )}
          <Choices />
        </div>
      </header>
      <div role="status">{isGone && <p className="banner">{words.gone}</p>}</div>
      <main id={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Choices() {
  const words = useWords();
  const tongue = useStore(language);
  const look = useStore(theme);
  const looks: readonly Theme[] = ["system", "light", "dark"];
  return (
    <>
      <button
        type="button"
        className="quiet"
        lang={tongue === "zh" ? "en" : "zh"}
        onClick={() => language.set(tongue === "zh" ? "en" : "zh")}
      >
        {tongue === "zh" ? "English" : "中文"}
      </button>
      <select
        aria-label={words.theme.label}
        className="quiet"
        value={look}
        onChange={({ target }) => theme.set(target.value as Theme)}
      >
        {looks.map((name) => (
          <option key={name} value={name}>
            {words.theme[name]}
          </option>
        ))}
      </select>
    </>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className="mark">
    <g stroke="currentColor" strokeWidth="2">
      <path d="M8 23 16 8l9 14M8 23h17" fill="none" />
    </g>
    <circle cx="16" cy="8" r="5" fill="currentColor" />
    <circle cx="8" cy="23" r="4" className="mark-one" />
    <circle cx="25" cy="22" r="4" className="mark-two" />
  </svg>
);
