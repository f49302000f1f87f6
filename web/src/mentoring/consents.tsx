import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import {
  ConsentToMeetingDocument,
  MeetingsWithoutConsentDocument,
  type MeetingsWithoutConsentQuery,
} from "../api/operations";
import { useAct } from "../api/useAct";
import { clientName } from "../capital/clientName";
import { Refusal } from "../ui/refusal";
import { useDayOf } from "../ui/useDayOf";
import { useWords } from "../ui/useWords";

type Meeting = MeetingsWithoutConsentQuery["meetingsWithoutConsent"]["nodes"][number];

/** Types whose change makes this list be asked for again. */
const context = { additionalTypenames: ["Client", "MentoringSession"] };

/** Meetings with clients whom the viewer leads, until the viewer has consented; nothing for who is not asked. */
export function Consents() {
  const words = useWords();
  const dayOf = useDayOf();
  const [{ data, error }] = useQuery({ query: MeetingsWithoutConsentDocument, context });
  const { nodes = [], totalCount = 0 } = data?.meetingsWithoutConsent ?? {};
  const left = totalCount - nodes.length;
  if (error) return <Refusal words={wordsOf(error)} />;
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>{words.mentoring.consents}</h2>
      <p className="hint">{words.mentoring.consentsWhat}</p>
      <ul className="stack">
        {nodes.map((meeting) => (
          <li key={meeting.sessionId} className="card">
            <h3>{words.mentoring.metYours(meeting.mentorship.mentor.name, meeting.mentorship.trainee.name)}</h3>
            <p className="hint">{dayOf(meeting.at)}</p>
            <ul className="stack">
              {meeting.clients.map((client) => (
                <Consent key={client.id} sessionId={meeting.sessionId} client={client} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
    </section>
  );
}

function Consent({ sessionId, client }: { sessionId: string; client: Meeting["clients"][number] }) {
  const words = useWords();
  const consent = useAct(ConsentToMeetingDocument);
  const name = clientName(client, words);
  return (
    <li>
      {name}{" "}
      <button
        type="button"
        className="small"
        aria-label={`${words.mentoring.consent}: ${name}`}
        disabled={consent.isRunning}
        onClick={() => consent.run({ sessionId, clientId: client.id })}
      >
        {words.mentoring.consent}
      </button>
      <Refusal words={consent.refusal} />
    </li>
  );
}
