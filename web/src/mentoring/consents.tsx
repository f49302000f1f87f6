import {
  ConsentToMeetingDocument,
  MeetingsWithoutConsentDocument,
  type MeetingsWithoutConsentQuery,
} from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { clientName } from "../ui/clientName";
import { Query } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

type Meeting = MeetingsWithoutConsentQuery["meetingsWithoutConsent"]["nodes"][number];

/** Types whose change makes this list be asked for again. */
const context = { additionalTypenames: ["Client", "MentoringSession"] };

/** Meetings with clients whom the viewer leads, until the viewer has consented; nothing for who is not asked. */
export function Consents() {
  const { notShown } = useWords();
  const words = useMentoringWords();
  const format = useFormat();
  return (
    <Query query={MeetingsWithoutConsentDocument} variables={{}} context={context}>
      {({ meetingsWithoutConsent: { nodes, totalCount } }) =>
        nodes.length > 0 && (
          <section>
            <h2>{words.consents}</h2>
            <p className="hint">{words.consentsWhat}</p>
            <ul className="stack">
              {nodes.map((meeting) => (
                <li key={meeting.sessionId} className="card">
                  <h3>{words.metYours(meeting.mentorship.mentor.name, meeting.mentorship.trainee.name)}</h3>
                  <p className="hint">{format.day(meeting.at)}</p>
                  <ul className="stack">
                    {meeting.clients.map((client) => (
                      <Consent key={client.id} sessionId={meeting.sessionId} client={client} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            {totalCount > nodes.length && <p className="left">{notShown(totalCount - nodes.length)}</p>}
          </section>
        )
      }
    </Query>
  );
}

function Consent({ sessionId, client }: { sessionId: string; client: Meeting["clients"][number] }) {
  const everywhere = useWords();
  const words = useMentoringWords();
  const consent = useAct(ConsentToMeetingDocument);
  const name = clientName(client, everywhere);
  return (
    <li>
      {name}{" "}
      <Button
        isSmall
        label={`${words.consent}: ${name}`}
        isPending={consent.isRunning}
        onPress={() => void consent.run({ sessionId, clientId: client.id })}
      >
        {words.consent}
      </Button>
      <Refusal words={consent.refusal} />
    </li>
  );
}
