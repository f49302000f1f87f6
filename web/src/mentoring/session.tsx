import { type MentorshipCardFragment, RateMentoringSessionDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Select } from "../ui/choice";
import { clientName } from "../ui/clientName";
import { Refusal } from "../ui/refusal";
import { useFormat } from "../ui/useFormat";
import { useNameOf, useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

type SessionOfCard = MentorshipCardFragment["sessions"]["nodes"][number];

const ratings = ["1", "2", "3", "4", "5"].map((id) => ({ id, name: "★".repeat(Number(id)) }));

/** A session that was: what was done in it, whom the two met, and what the viewer has to say of it. */
export function Session({ session, mayRate }: { session: SessionOfCard; mayRate: boolean }) {
  const words = useMentoringWords();
  const nameOf = useNameOf();
  const format = useFormat();
  const rate = useAct(RateMentoringSessionDocument);
  return (
    <li>
      <p>
        <b>{format.day(session.at)}</b> · {format.span(session.minutes, "minute")}
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
        <div className="choices">
          <Select
            label={words.rating}
            isDisabled={rate.isRunning}
            value={session.traineeRating === null ? null : String(session.traineeRating)}
            options={ratings}
            onChange={(rating) => void rate.run({ sessionId: session.id, rating: Number(rating) })}
          />
        </div>
      )}
      <Refusal words={rate.refusal} />
    </li>
  );
}

/** A client whom the two met, and whether the other may know who it is. */
function MetClient({ met: { client, consentedOn } }: { met: SessionOfCard["clients"][number] }) {
  const everywhere = useWords();
  const words = useMentoringWords();
  const format = useFormat();
  return (
    <li>
      {clientName(client, everywhere)}{" "}
      <span className="hint">{consentedOn ? words.consentedOn(format.day(consentedOn)) : words.noConsent}</span>
    </li>
  );
}
