import { Link } from "wouter";
import { type DayEntryKind, TodayDocument, type TodayQuery } from "../api/operations";
import { Empty, Query } from "../ui/query";
import { useFormat } from "../ui/useFormat";
import { useNameOf } from "../ui/useWords";
import { useTodayWords } from "./words";

type Entry = TodayQuery["viewer"]["today"][number];

/** Where what waits is done. Of the rest the API has the list, and no page yet. */
const places: Partial<Readonly<Record<DayEntryKind, string>>> = {
  PROPOSALS_TO_ANSWER: "/mentoring?tab=mine",
  SESSIONS_TO_RECORD: "/mentoring?tab=mine",
  SESSIONS_TO_RATE: "/mentoring?tab=mine",
  MEETINGS_TO_CONSENT: "/mentoring?tab=mine",
  PEOPLE_WITHOUT_MENTOR: "/mentoring?tab=plan",
  CLIENTS_NOT_CONTACTED: "/capital",
  CLIENTS_OF_ONE_PERSON: "/capital",
};

/** What waits for the viewer, the oldest due first. */
export function Today({ today }: { today: string }) {
  const words = useTodayWords();
  return (
    <section className="card today">
      <h1>{words.myDay}</h1>
      <Query query={TodayDocument} variables={{}}>
        {({ viewer }) =>
          viewer.today.length === 0 ? (
            <Empty>{words.nothing}</Empty>
          ) : (
            <ul>
              {viewer.today.map((entry) => (
                <Waiting key={`${entry.kind} ${entry.node?.id}`} entry={entry} today={today} />
              ))}
            </ul>
          )
        }
      </Query>
    </section>
  );
}

function Waiting({ entry: { kind, count, node, due, since }, today }: { entry: Entry; today: string }) {
  const words = useTodayWords();
  const format = useFormat();
  const nameOf = useNameOf();
  const place = places[kind];
  const branch = node && "name" in node ? node : undefined;
  const what = words.entry[kind](count) + (branch ? words.at(nameOf(branch)) : "");
  const isOverdue = due !== null && due < today;
  const when = isOverdue
    ? words.overdue(format.day(due))
    : due
      ? words.due(format.day(due))
      : since && words.since(format.day(since));
  const query = kind === "CLIENTS_OF_ONE_PERSON" && branch ? `?branch=${branch.id}` : "";
  return (
    <li className={isOverdue ? "overdue" : undefined}>
      {place ? <Link href={place + query}>{what}</Link> : <span>{what}</span>}
      {when && <span className="hint">{when}</span>}
    </li>
  );
}
