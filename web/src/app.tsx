import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { Provider } from "urql";
import { Route, Switch, useLocation } from "wouter";
import { makeClient } from "./api/client";
import { connection, lostConnection } from "./api/connection";
import { ViewerDocument } from "./api/operations";
import { language, theme } from "./api/preferences";
import { session } from "./api/session";
import { readSettings, type Settings } from "./api/settings";
import { useStore } from "./api/store";
import { NoSuchPage, NotForYou } from "./start/noSuchPage";
import { mayOpen, type Page } from "./start/pagesFor";
import { SignInPage } from "./start/signInPage";
import { StartPage } from "./start/startPage";
import { usePersonaLink } from "./start/usePersonaLink";
import { Frame } from "./ui/frame";
import { Awaited, Query } from "./ui/query";
import { TimeZone } from "./ui/useFormat";
import { useWords } from "./ui/useWords";

type PageOf = LazyExoticComponent<ComponentType<{ today: string }>>;

const pages: Readonly<Record<Page, PageOf>> = {
  explore: lazy(async () => ({ default: (await import("./explore/explorePage")).ExplorePage })),
  mentoring: lazy(async () => ({ default: (await import("./mentoring/mentoringPage")).MentoringPage })),
  people: lazy(async () => ({ default: (await import("./people/peoplePage")).PeoplePage })),
  capital: lazy(async () => ({ default: (await import("./capital/capitalPage")).CapitalPage })),
};

export function App() {
  const { token } = useStore(session);
  const { isGone, times } = useStore(connection);
  const tongue = useStore(language);
  const look = useStore(theme);
  const words = useWords();
  const [settings, setSettings] = useState<Settings>();
  const registeredOnly = settings?.registeredOnly ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a client whose requests came to nothing is replaced when that is mended.
  const client = useMemo(() => makeClient(token, tongue, registeredOnly), [token, tongue, times, registeredOnly]);
  useEffect(() => {
    document.documentElement.lang = tongue === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset.theme = look;
  }, [tongue, look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the API is back.
  useEffect(() => {
    readSettings().then(setSettings, lostConnection);
  }, [times]);
  usePersonaLink(settings);
  useTitle();
  if (!settings) return <p className="waiting">{isGone ? words.gone : words.loading}</p>;
  return (
    <Provider value={client} key={token}>
      <I18nProvider locale={tongue === "zh" ? "zh-CN" : "en-GB"}>
        <TimeZone value={settings.timeZone}>
          <Frame settings={settings} isGone={isGone}>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/sign-in">
                  <SignInPage settings={settings} />
                </Route>
                {!token && (
                  <Route>
                    <StartPage settings={settings} />
                  </Route>
                )}
                <Route path="/">
                  <StartPage settings={settings} />
                </Route>
                {(Object.keys(pages) as Page[]).map((page) => (
                  <Route key={page} path={`/${page}`}>
                    <Opened page={page} today={settings.today} />
                  </Route>
                ))}
                <Route>
                  <NoSuchPage />
                </Route>
              </Switch>
            </Suspense>
          </Frame>
        </TimeZone>
      </I18nProvider>
    </Provider>
  );
}

/** A page, for who may open it. */
function Opened({ page, today }: { page: Page; today: string }) {
  const Content = pages[page];
  return (
    <Query query={ViewerDocument} variables={{}} shape="cards">
      {({ viewer }) =>
        mayOpen(viewer, page) ? (
          // Inside of the query: one that suspends before it is there would ask again each time that it is tried.
          <Suspense fallback={<Loading />}>
            <Content today={today} />
          </Suspense>
        ) : (
          <NotForYou viewer={viewer} />
        )
      }
    </Query>
  );
}

const Loading = () => (
  <div className="page">
    <Awaited shape="cards" />
  </div>
);

/** Tabs and the history of the browser tell pages by their titles. */
function useTitle(): void {
  const words = useWords();
  const [path] = useLocation();
  const { token } = useStore(session);
  useEffect(() => {
    const name = path.slice(1) as keyof typeof words.page;
    const page = path === "/" || !token ? undefined : (words.page[name]?.name ?? words.notFound);
    document.title = [page, words.title].filter(Boolean).join(" · ");
  }, [path, words, token]);
}
