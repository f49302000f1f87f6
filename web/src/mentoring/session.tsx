import { ConsentToMeetingDocument, type MentorshipCardFragment, RateMentoringSessionDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { clientName } from "../capital/clientName";
import { Refusal } from "../ui/refusal";
import { useNameOf, useWords } from "../ui/useWords";

type SessionOfCard = MentorshipCardFragment["sessions"]["nodes"][number];
type Met = SessionOfCard["clients"][number];

/** A session that was: what was done in it, whom the two met, and what the viewer has to say of it. */
export function Session(props: { me: string; session: SessionOfCard; mayRate: boolean; today: string }) {
  const { me, session, mayRate, today } = props;
  const words = useWords().mentoring;
  const nameOf = useNameOf();
  const rate = useAct(RateMentoringSessionDocument);
  return (
    <li>
      <p>
        <b>{session.at.slice(0, 10)}</b> · {words.minutes(session.minutes)}
        {session.topics.length > 0 && ` · ${session.topics.map(nameOf).join(", ")}`}
      </p>
      {session.note && <p>{session.note}</p>}
      {session.clients.length > 0 && (
        <ul className="met" aria-label={words.metClients}>
          {session.clients.map((met) => (
            <MetClient key={met.client.id} sessionId={session.id} met={met} isLead={isLead(met, me, today)} />
          ))}
        </ul>
      )}
      {mayRate && (
        <label className="row">
          {words.rating}
          <select
            value={session.traineeRating ?? ""}
            disabled={rate.isRunning}
            onChange={({ target }) => rate.run({ sessionId: session.id, rating: Number(target.value) })}
          >
            {session.traineeRating === null && <option value="">–</option>}
            {[1, 2, 3, 4, 5].map((rating) => (
              <option key={rating} value={rating}>
                {"★".repeat(rating)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Refusal words={rate.refusal} />
    </li>
  );
}

const isLead = ({ client }: Met, me: string, today: string): boolean =>
  client.servedBy.some(({ role, to, manager }) => role === "LEAD" && manager.id === me && (to === null || to > today));

/** A client whom the two met. Only the lead can consent that the other knows who it is. */
function MetClient({ sessionId, met, isLead }: { sessionId: string; met: Met; isLead: boolean }) {
  const words = useWords();
  const consent = useAct(ConsentToMeetingDocument);
  const name = clientName(met.client, words);
  return (
    <li>
      {name}{" "}
      <span className="hint">
        {met.consentedOn ? words.mentoring.consentedOn(met.consentedOn) : words.mentoring.noConsent}
      </span>{" "}
      {!met.consentedOn && isLead && (
        <button
          type="button"
          className="second small"
          aria-label={`${words.mentoring.consent}: ${name}`}
          disabled={consent.isRunning}
          onClick={() => consent.run({ sessionId, clientId: met.client.id })}
        >
          {words.mentoring.consent}
        </button>
      )}
      <Refusal words={consent.refusal} />
    </li>
  );
}
