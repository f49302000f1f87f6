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
import { useDayOf } from "../ui/useDayOf";
import { useNameOf, useWords } from "../ui/useWords";
import type { Card, TieName } from "./ties";

/** How many ties of each name there are. */
type Counts = readonly (readonly [TieName, number])[];
/** What is told of the node, by what it is called. */
type Facts = readonly (readonly [string, ReactNode])[];

interface KnownProps {
  card: Card;
  asOf: string | null;
  children: (facts: Facts, counts: Counts) => ReactNode;
}

/** Asks what is known of a node, kind by kind, and hands it on. */
export function Known(props: KnownProps) {
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

/** The other skills are on the canvas when that tie is followed. */
const mostSkills = 6;

function KnownManager({ card, asOf, children }: KnownProps) {
  const { facts: words, notShown } = useWords().explore;
  const nameOf = useNameOf();
  const [{ data }] = useQuery({ query: ManagerTiesDocument, variables: { id: card.id, asOf } });
  const known = data?.manager;
  if (!known) return <Waiting />;
  const post = known.post && [known.post.title, nameOf(known.post.branch)].filter(Boolean).join(", ");
  const skills = known.skills.slice(0, mostSkills).map(({ topic, level }) => `${nameOf(topic)} ${level}`);
  const left = known.skills.length - skills.length;
  return children(
    [
      [words.post, post],
      [words.grade, known.grade && nameOf(known.grade)],
      [words.hiredOn, known.hiredOn],
      [words.leftOn, known.leftOn],
      [words.email, known.email],
      [words.skills, [...skills, ...(left > 0 ? [notShown(left)] : [])].join(" · ")],
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
  const dayOf = useDayOf();
  const [{ data }] = useQuery({ query: ItemTiesDocument, variables: { id: card.id } });
  const known = data?.knowledgeItem;
  if (!known) return <Waiting />;
  return children(
    [
      [words.createdAt, dayOf(known.createdAt)],
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
