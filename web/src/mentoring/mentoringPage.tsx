import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import { MentoringDocument } from "../api/operations";
import { useViewer } from "../api/useViewer";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";
import { ActiveMentorship } from "./activeMentorship";
import { Capacity } from "./capacity";
import { Consents } from "./consents";
import { Goals } from "./goals";
import { Inbox } from "./inbox";
import { OpenMentorships } from "./openMentorships";
import { Plans } from "./plans";
import { Suggestions } from "./suggestions";

/** Types whose change makes this page ask again. */
const context = { additionalTypenames: ["Mentorship", "MentorProfile", "MentoringSession", "Manager"] };

/** For mentors, trainees, and those who look after mentoring: what waits for them, and what they can do. */
export function MentoringPage({ today }: { today: string }) {
  const words = useWords();
  const viewer = useViewer();
  const [{ data, error }] = useQuery({ query: MentoringDocument, context });
  const me = data?.viewer.manager;
  if (!viewer || (!data && !error)) return <p className="waiting">{words.loading}</p>;
  const activeLeft = (me?.active.totalCount ?? 0) - (me?.active.nodes.length ?? 0);
  const isManager = viewer.roles.includes("MANAGER");
  const mayLead = isManager || viewer.roles.includes("BRANCH_HEAD");
  const looksAfter = viewer.roles.some((role) => ["HR", "BRANCH_HEAD", "COMPLIANCE"].includes(role));
  return (
    <div className="page mentoring">
      <h1>{words.page.mentoring.name}</h1>
      <Refusal words={error && wordsOf(error)} />
      {me && (isManager || me.proposed.totalCount > 0) && (
        <Inbox me={me.id} mentorships={me.proposed.nodes} totalCount={me.proposed.totalCount} />
      )}
      {mayLead && <Consents />}
      {me && isManager && (
        <div className="columns">
          <Capacity profile={me.mentorProfile} />
          <Goals goals={me.goals} />
        </div>
      )}
      {me && isManager && (
        <section>
          <h2>{words.mentoring.active}</h2>
          {me.active.nodes.length === 0 && <p className="hint">{words.nothing}</p>}
          <ul className="stack">
            {me.active.nodes.map((mentorship) => (
              <li key={mentorship.id}>
                <ActiveMentorship me={me.id} mentorship={mentorship} today={today} />
              </li>
            ))}
          </ul>
          {activeLeft > 0 && <p className="left">{words.explore.notShown(activeLeft)}</p>}
        </section>
      )}
      {me && isManager && (
        <div className="columns">
          {me.mentorProfile?.active && <Suggestions me={me.id} looksFor="trainee" />}
          {me.goals.length > 0 && <Suggestions me={me.id} looksFor="mentor" />}
        </div>
      )}
      {looksAfter && <Plans viewer={viewer} />}
      {looksAfter && <OpenMentorships />}
    </div>
  );
}
