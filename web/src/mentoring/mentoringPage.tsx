import { MentoringDocument, type MentoringQuery } from "../api/operations";
import { useViewer, type Viewer } from "../api/useViewer";
import { Empty, Query } from "../ui/query";
import { type TabPage, Tabs } from "../ui/tabs";
import { useAddress } from "../ui/useAddress";
import { useWords } from "../ui/useWords";
import { ActiveMentorship } from "./activeMentorship";
import { Capacity } from "./capacity";
import { Consents } from "./consents";
import { Goals } from "./goals";
import { Inbox } from "./inbox";
import { OpenMentorships } from "./openMentorships";
import { Plans } from "./plans";
import { Suggestions } from "./suggestions";
import { useMentoringWords } from "./words";
import "./mentoring.css";

/** Types whose change makes this page ask again. */
const context = { additionalTypenames: ["Mentorship", "MentorProfile", "MentoringSession", "Manager"] };

type Me = NonNullable<MentoringQuery["viewer"]["manager"]>;
type Tab = "mine" | "find" | "goals" | "settings" | "plan" | "all";

/** For mentors, trainees, and those who look after mentoring: what waits for them, and what they can do. */
export function MentoringPage({ today }: { today: string }) {
  const words = useWords();
  // Waited for before anything is asked.
  useMentoringWords();
  const viewer = useViewer();
  return (
    <div className="page mentoring">
      <h1>{words.page.mentoring.name}</h1>
      <Query query={MentoringDocument} variables={{}} context={context} shape="cards">
        {(data) => viewer && <Parts viewer={viewer} me={data.viewer.manager} today={today} />}
      </Query>
    </div>
  );
}

function Parts({ viewer, me, today }: { viewer: Viewer; me: Me | null; today: string }) {
  const words = useMentoringWords();
  const isManager = me !== null && viewer.roles.includes("MANAGER");
  const mayLead = me !== null && (isManager || viewer.roles.includes("BRANCH_HEAD"));
  const looksAfter = viewer.roles.some((role) => ["HR", "BRANCH_HEAD", "COMPLIANCE"].includes(role));
  const waits = me?.proposed.nodes.filter(({ viewerCan }) => viewerCan.answerMentorship).length ?? 0;
  const page = (id: Tab, content: TabPage<Tab>["content"], count?: number): TabPage<Tab> => ({
    id,
    name: words.tab[id],
    content,
    count,
  });
  const pages = [
    ...(mayLead ? [page("mine", <Mine me={me} isManager={isManager} today={today} />, waits)] : []),
    ...(isManager
      ? [
          page("find", <Find me={me} />),
          page("goals", <Goals goals={me.goals} />, me.goals.length),
          page("settings", <Capacity profile={me.mentorProfile} />),
        ]
      : []),
    ...(looksAfter ? [page("plan", <Plans viewer={viewer} />), page("all", <OpenMentorships viewer={viewer} />)] : []),
  ];
  // Who plans for others and has nothing of their own to answer begins with the plan.
  const first = !isManager && waits === 0 && looksAfter ? "plan" : (pages[0]?.id ?? "all");
  const [{ tab }, change] = useAddress({ tab: first });
  const value = pages.some(({ id }) => id === tab) ? (tab as Tab) : first;
  return <Tabs label={words.tabs} pages={pages} value={value} onChange={(id) => change({ tab: id })} />;
}

function Mine({ me, isManager, today }: { me: Me; isManager: boolean; today: string }) {
  const { notShown } = useWords();
  const words = useMentoringWords();
  const left = me.active.totalCount - me.active.nodes.length;
  return (
    <>
      <Inbox me={me.id} mentorships={me.proposed.nodes} totalCount={me.proposed.totalCount} />
      <Consents />
      {isManager && (
        <section>
          <h2>{words.active}</h2>
          {me.active.nodes.length === 0 && <Empty>{words.noneActive}</Empty>}
          <ul className="stack">
            {me.active.nodes.map((mentorship) => (
              <li key={mentorship.id}>
                <ActiveMentorship me={me.id} mentorship={mentorship} today={today} />
              </li>
            ))}
          </ul>
          {left > 0 && <p className="left">{notShown(left)}</p>}
        </section>
      )}
    </>
  );
}

function Find({ me }: { me: Me }) {
  const words = useMentoringWords();
  const { mentorProfile: profile, goals, active } = me;
  const hasMentor = active.nodes.some(({ trainee }) => trainee.id === me.id);
  return (
    <div className="columns">
      {profile?.active ? (
        <Suggestions
          me={me.id}
          looksFor="trainee"
          whyNobody={profile.freePlaces > 0 ? words.nobodySuggested : words.placesTaken}
        />
      ) : (
        <section className="card">
          <h2>{words.suggested.trainee}</h2>
          <Empty>{words.notOffered}</Empty>
        </section>
      )}
      {goals.length > 0 ? (
        <Suggestions me={me.id} looksFor="mentor" whyNobody={hasMentor ? words.hasMentor : words.nobodySuggested} />
      ) : (
        <section className="card">
          <h2>{words.suggested.mentor}</h2>
          <Empty>{words.noGoalsNoMentors}</Empty>
        </section>
      )}
    </div>
  );
}
