import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Provider } from "urql";
import { Route, Switch } from "wouter";
import { makeClient } from "./api/client";
import { connection, lostConnection } from "./api/connection";
import { language, theme } from "./api/preferences";
import { session } from "./api/session";
import { readSettings, type Settings } from "./api/settings";
import { useStore } from "./api/store";
import { SignInPage } from "./start/signInPage";
import { StartPage } from "./start/startPage";
import { usePersonaLink } from "./start/usePersonaLink";
import { Frame } from "./ui/frame";
import { TimeZone } from "./ui/useDayOf";
import { useWords } from "./ui/useWords";

const ExplorePage = lazy(async () => ({ default: (await import("./explore/explorePage")).ExplorePage }));
const MentoringPage = lazy(async () => ({ default: (await import("./mentoring/mentoringPage")).MentoringPage }));
const CapitalPage = lazy(async () => ({ default: (await import("./capital/capitalPage")).CapitalPage }));

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
  if (!settings) return <p className="waiting">{isGone ? words.gone : words.loading}</p>;
  return (
    <Provider value={client} key={token}>
      <TimeZone value={settings.timeZone}>
        <Frame settings={settings} isGone={isGone}>
          <Suspense fallback={<p className="waiting">{words.loading}</p>}>
            <Switch>
              <Route path="/sign-in">
                <SignInPage settings={settings} />
              </Route>
              {!token && (
                <Route>
                  <StartPage settings={settings} />
                </Route>
              )}
              <Route path="/explore">
                <ExplorePage today={settings.today} />
              </Route>
              <Route path="/mentoring">
                <MentoringPage today={settings.today} />
              </Route>
              <Route path="/capital">
                <CapitalPage today={settings.today} />
              </Route>
              <Route>
                <StartPage settings={settings} />
              </Route>
            </Switch>
          </Suspense>
        </Frame>
      </TimeZone>
    </Provider>
  );
}
