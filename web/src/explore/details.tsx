import type { ReactNode } from "react";
import { useQuery } from "urql";
import {
  BranchTiesDocument,
  ClientTiesDocument,
  ItemTiesDocument,
  ManagerTiesDocument,
  TopicTiesDocument,
} from "../api/operations";
import { money } from "../ui/money";
import { useNameOf, useWords } from "../ui/useWords";
import type { Step } from "./history";
import type { Loaded } from "./load";
import type { Card, TieName } from "./ties";
import type { View } from "./view";

type Counts = readonly (readonly [TieName, number])[];
type Facts = readonly (readonly [string, ReactNode])[];

/** What is known of a node, and where one can go from it, with counts before anything is fetched. */
export function Details({
  card,
  name,
  view,
  loaded,
  placeOf,
  act,
}: {
  card: Card;
  name: string;
  /** Where a node is on the canvas. */
  placeOf: (id: string) => readonly [number, number];
  view: View;
  loaded: Loaded;
  act: (step: Step) => void;
}) {
  const words = useWords();
  const isPinned = card.id in view.pinned;
  return (
    <section className="details" aria-label={words.explore.details}>
      <p className="tag">{words.kind[card.__typename]}</p>
      <h2>{name}</h2>
      <div className="row">
        <button type="button" className="second" onClick={() => act({ type: "hide", id: card.id })}>
          {words.explore.hide}
        </button>
        {!isPinned && (
          <button
            type="button"
            className="second"
            onClick={() => act({ type: "pin", id: card.id, at: placeOf(card.id) })}
          >
            {words.explore.pin}
          </button>
        )}
        {isPinned && (
          <button type="button" className="second" onClick={() => act({ type: "unpin", id: card.id })}>
            {words.explore.unpin}
          </button>
        )}
      </div>
      <Known card={card} asOf={view.asOf}>
        {(facts, counts) => (
          <>
            <dl>
              {facts
                .filter(([, value]) => value)
                .map(([term, value]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            <h3>{words.explore.expand}</h3>
            <ul className="expansions">
              {counts.map(([tie, count]) => (
                <Expansion key={tie} id={card.id} tie={tie} count={count} loaded={loaded} act={act} />
              ))}
            </ul>
          </>
        )}
      </Known>
    </section>
  );
}

function Expansion({
  id,
  tie,
  count,
  loaded,
  act,
}: {
  id: string;
  tie: TieName;
  count: number;
  loaded: Loaded;
  act: (step: Step) => void;
}) {
  const words = useWords();
  const followed = loaded.followed.find((one) => one.id === id && one.name === tie);
  if (!followed)
    return (
      <li>
        <button
          type="button"
          className="second"
          disabled={count === 0}
          onClick={() => act({ type: "expand", id, name: tie })}
        >
          {words.tie[tie]} <b>{count}</b>
        </button>
      </li>
    );
  const left = followed.total - followed.shown;
  return (
    <li className="open">
      <span>
        {words.tie[tie]} <b>{followed.shown}</b> <span className="unseen">{words.explore.expanded}</span>
      </span>
      <button type="button" className="quiet" onClick={() => act({ type: "fold", id, name: tie })}>
        {words.explore.fold}
      </button>
      {left > 0 && (
        <span className="left">
          {words.explore.notShown(left)}{" "}
          <button type="button" className="second" onClick={() => act({ type: "expand", id, name: tie })}>
            {words.explore.more}
          </button>
        </span>
      )}
    </li>
  );
}

interface KnownProps {
  card: Card;
  asOf: string | null;
  children: (facts: Facts, counts: Counts) => ReactNode;
}

function Known(props: KnownProps) {
  switch (props.card.__typename) {
    case "Manager":
      return <KnownManager {...props} />;
    case "Client":
      return <KnownClient {...props} />;
    case "KnowledgeItem":
      return <KnownItem {...props} />;
    case "Topic":
      return <KnownTopic {...props} />;
    case "Branch":
      return <KnownBranch {...props} />;
  }
}

const Waiting = () => <p className="hint">{useWords().explore.loadingTies}</p>;
const day = (instant: string | null | undefined) => instant?.slice(0, 10);

function KnownManager({ card, asOf, children }: KnownProps) {
  const words = useWords().explore.facts;
  const nameOf = useNameOf();
  const [{ data }] = useQuery({ query: ManagerTiesDocument, variables: { id: card.id, asOf } });
  const known = data?.manager;
  if (!known) return <Waiting />;
  const post = known.post && [known.post.title, nameOf(known.post.branch)].filter(Boolean).join(", ");
  const skills = known.skills.slice(0, 6).map(({ topic, level }) => `${nameOf(topic)} ${level}`);
  return children(
    [
      [words.post, post],
      [words.grade, known.grade && nameOf(known.grade)],
      [words.hiredOn, known.hiredOn],
      [words.leftOn, known.leftOn],
      [words.email, known.email],
      [words.skills, skills.join(" · ")],
    ],
    [
      ["clients", known.clients.totalCount],
      ["clientsWon", known.clientsWon.totalCount],
      ["adviceSought", known.adviceSought.totalCount],
      ["adviceGiven", known.adviceGiven.totalCount],
      ["mentors", known.mentors.length],
      ["trainees", known.trainees.length],
      ["superior", known.superior ? 1 : 0],
      ["reports", known.reports.totalCount],
      ["branch", known.post ? 1 : 0],
      ["skills", known.skills.length],
      ["items", known.items.totalCount],
    ],
  );
}

function KnownClient({ card, asOf, children }: KnownProps) {
  const words = useWords();
  const nameOf = useNameOf();
  const [{ data }] = useQuery({ query: ClientTiesDocument, variables: { id: card.id, asOf } });
  const known = data?.client;
  if (!known) return <Waiting />;
  const { facts } = words.explore;
  return children(
    [
      [facts.segment, known.segment],
      [facts.birthDecade, known.birthDecade],
      [facts.leftOn, known.leftOn],
      [facts.products, [...new Set(known.holdings.map(({ product }) => nameOf(product)))].join(" · ")],
      [facts.assets, known.worth.map(({ assets }) => money(assets)).join(" · ")],
      [
        facts.loans,
        known.worth
          .filter(({ loans }) => loans.amountMinor > 0)
          .map(({ loans }) => money(loans))
          .join(" · "),
      ],
    ],
    [
      ["servedBy", known.servedBy.length],
      ["wonBy", known.wonBy ? 1 : 0],
      ["referralsMade", known.referralsMade.length],
      ["referralsReceived", known.referralsReceived.length],
      ["relatedClients", known.relatedClients.length],
    ],
  );
}

function KnownItem({ card, children }: KnownProps) {
  const words = useWords().explore.facts;
  const [{ data }] = useQuery({ query: ItemTiesDocument, variables: { id: card.id } });
  const known = data?.knowledgeItem;
  if (!known) return <Waiting />;
  return children(
    [
      [words.createdAt, day(known.createdAt)],
      [words.verifiedOn, known.verifiedOn],
      [words.retiredOn, known.retiredOn],
      [words.reads, known.readCount],
      [words.endorsed, known.endorsementCount],
    ],
    [
      ["author", known.author ? 1 : 0],
      ["itemTopics", known.topics.length],
      ["readers", known.readers.totalCount],
      ["endorsements", known.endorsements.totalCount],
    ],
  );
}

function KnownTopic({ card, asOf, children }: KnownProps) {
  const [{ data }] = useQuery({ query: TopicTiesDocument, variables: { id: card.id, asOf } });
  const known = data?.topic;
  if (!known) return <Waiting />;
  return children(
    [],
    [
      ["knownBy", known.knownBy.totalCount],
      ["topicItems", known.items.totalCount],
      ["broader", known.broader.length],
      ["narrower", known.narrower.length],
    ],
  );
}

function KnownBranch({ card, asOf, children }: KnownProps) {
  const [{ data }] = useQuery({ query: BranchTiesDocument, variables: { id: card.id, asOf } });
  const known = data?.branch;
  if (!known) return <Waiting />;
  return children(
    [],
    [
      ["staff", known.managers.totalCount],
      ["children", known.children.length],
      ["parent", known.parent ? 1 : 0],
    ],
  );
}
