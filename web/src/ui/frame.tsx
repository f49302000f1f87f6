import { type ReactNode, useEffect, useId, useState } from "react";
import { Link, useLocation } from "wouter";
import { expiryOf } from "../api/claims";
import { language, type Theme, theme } from "../api/preferences";
import { expired, session, signOut } from "../api/session";
import type { Settings } from "../api/settings";
import { useStore } from "../api/store";
import { useViewer } from "../api/useViewer";
import { groupsFor, type Page } from "../start/pagesFor";
import { speak } from "../words/vocabulary";
import { Icon, type IconName } from "./icon";
import { ToastRegion } from "./toastRegion";
import { useFormat } from "./useFormat";
import { useWords } from "./useWords";
import "./frame.css";

const icons: Readonly<Record<Page, IconName>> = {
  capital: "clients",
  people: "people",
  mentoring: "mentor",
  explore: "network",
};

/** What is around every page: where you are and may go, who you are, language and light. */
export function Frame({ settings, isGone, children }: { settings: Settings; isGone: boolean; children: ReactNode }) {
  const words = useWords();
  const { token } = useStore(session);
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
        <div className="bar-end">
          {token ? (
            <UserMenu />
          ) : (
            <>
              <Tongue />
              <Light />
            </>
          )}
        </div>
      </header>
      <div className="notices" role="status">
        {isGone && <p className="banner">{words.gone}</p>}
        {token && <Ending token={token} />}
      </div>
      {token && <Navigation hasIde={settings.hasIde} />}
      <main id={main} tabIndex={-1}>
        {children}
      </main>
      <ToastRegion />
    </>
  );
}

/** The pages that the viewer may open, by what they are about. */
function Navigation({ hasIde }: { hasIde: boolean }) {
  const words = useWords();
  const [path] = useLocation();
  const viewer = useViewer();
  const at = (page: string) => (path === page ? { "aria-current": "page" as const } : {});
  return (
    <nav className="side-nav" aria-label={words.pages}>
      <section>
        <h2>{words.group.today}</h2>
        <Link href="/" {...at("/")}>
          <Icon name="sun" />
          {words.home}
        </Link>
      </section>
      {groupsFor(viewer).map(([group, pages]) => (
        <section key={group}>
          <h2>{words.group[group]}</h2>
          {pages.map((page) => (
            <Link key={page} href={`/${page}`} {...at(`/${page}`)}>
              <Icon name={icons[page]} />
              {words.page[page].name}
            </Link>
          ))}
        </section>
      ))}
      {hasIde && viewer && (
        <section>
          <h2>{words.group.manage}</h2>
          <a href="/ide">
            <Icon name="settings" />
            {words.page.ide.name}
          </a>
        </section>
      )}
    </nav>
  );
}

/** Who is signed in, and what they may choose for themselves. */
function UserMenu() {
  const words = useWords();
  const viewer = useViewer();
  const menu = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet who" popoverTarget={menu} aria-expanded={isOpen} title={words.menu}>
        {viewer ? (viewer.employee?.name ?? viewer.subject) : words.menu}
        <Icon name="down" />
      </button>
      <section
        id={menu}
        popover="auto"
        className="user-menu"
        aria-label={words.menu}
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        <div className="stack">
          {viewer && <p className="hint">{viewer.roles.map((role) => words.role[role]).join(", ")}</p>}
          <Tongue />
          <Light />
          <button type="button" className="second" onClick={() => signOut()}>
            {words.signOut}
          </button>
        </div>
      </section>
    </>
  );
}

function Tongue() {
  const other = useStore(language) === "zh" ? ("en" as const) : ("zh" as const);
  return (
    <button type="button" className="quiet" lang={other} onClick={() => void speak(other)}>
      {other === "en" ? "English" : "中文"}
    </button>
  );
}

function Light() {
  const words = useWords();
  const look = useStore(theme);
  const looks: readonly Theme[] = ["system", "light", "dark"];
  return (
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
  );
}

const warnMs = 5 * 60_000;

/** Says five minutes before it that the sign-in ends. */
function Ending({ token }: { token: string }) {
  const words = useWords();
  const format = useFormat();
  const [isNear, setNear] = useState(false);
  const at = expiryOf(token);
  useEffect(() => {
    setNear(false);
    if (at === undefined) return;
    const ms = at - warnMs - Date.now();
    // A timer holds no more than 24 days.
    if (ms > 2 ** 31 - 1) return;
    const timer = setTimeout(() => setNear(true), ms);
    return () => clearTimeout(timer);
  }, [at]);
  if (!isNear || at === undefined) return null;
  return (
    <p className="banner">
      {words.expiresSoon(format.instant(new Date(at).toISOString()))}{" "}
      <button type="button" className="second small" onClick={() => signOut(expired)}>
        {words.signInAgain}
      </button>
    </p>
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
