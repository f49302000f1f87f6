import { type MentorshipCardFragment, RateMentoringSessionDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { clientName } from "../capital/clientName";
import { Refusal } from "../ui/refusal";
import { useDayOf } from "../ui/useDayOf";
import { useNameOf, useWords } from "../ui/useWords";

type SessionOfCard = MentorshipCardFragment["sessions"]["nodes"][number];

/** A session that was: what was done in it, whom the two met, and what the viewer has to say of it. */
export function Session({ session, mayRate }: { session: SessionOfCard; mayRate: boolean }) {
  const words = useWords().mentoring;
  const nameOf = useNameOf();
  const dayOf = useDayOf();
  const rate = useAct(RateMentoringSessionDocument);
  return (
    <li>
      <p>
        <b>{dayOf(session.at)}</b> · {words.minutes(session.minutes)}
        {session.topics.length > 0 && ` · ${session.topics.map(nameOf).join(", ")}`}
      </p>
      {session.note && <p>{session.note}</p>}
      {session.clients.length > 0 && (
        <ul className="met" aria-label={words.metClients}>
          {session.clients.map((met) => (
            <MetClient key={met.client.id} met={met} />
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

/** A client whom the two met, and whether the other may know who it is. */
function MetClient({ met: { client, consentedOn } }: { met: SessionOfCard["clients"][number] }) {
  const words = useWords();
  return (
    <li>
      {clientName(client, words)}{" "}
      <span className="hint">{consentedOn ? words.mentoring.consentedOn(consentedOn) : words.mentoring.noConsent}</span>
    </li>
  );
}
