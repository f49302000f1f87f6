import type { ReactNode } from "react";
import {
  BranchTiesDocument,
  ClientTiesDocument,
  ItemTiesDocument,
  ManagerTiesDocument,
  TopicTiesDocument,
} from "../api/operations";
import { Query } from "../ui/query";
import { useFormat } from "../ui/useFormat";
import { useNameOf } from "../ui/useWords";
import type { Card, TieName } from "./ties";
import { useExploreWords } from "./words";

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

/** The other skills are on the canvas when that tie is followed. */
const mostSkills = 6;

function KnownManager({ card, asOf, children }: KnownProps) {
  const { facts: words, notShown, loadingTies, unreadableNode } = useExploreWords();
  const nameOf = useNameOf();
  const format = useFormat();
  return (
    <Query key={card.id} query={ManagerTiesDocument} variables={{ id: card.id, asOf }} what={loadingTies}>
      {({ manager: known }) => {
        if (!known) return <p className="hint">{unreadableNode}</p>;
        const post = known.post && [known.post.title, nameOf(known.post.branch)].filter(Boolean).join(", ");
        const skills = known.skills.slice(0, mostSkills).map(({ topic, level }) => `${nameOf(topic)} ${level}`);
        const left = known.skills.length - skills.length;
        return children(
          [
            [words.post, post],
            [words.grade, known.grade && nameOf(known.grade)],
            [words.hiredOn, known.hiredOn && format.day(known.hiredOn)],
            [words.leftOn, known.leftOn && format.day(known.leftOn)],
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
      }}
    </Query>
  );
}

function KnownClient({ card, asOf, children }: KnownProps) {
  const { facts, loadingTies, unreadableNode } = useExploreWords();
  const nameOf = useNameOf();
  const format = useFormat();
  return (
    <Query key={card.id} query={ClientTiesDocument} variables={{ id: card.id, asOf }} what={loadingTies}>
      {({ client: known }) => {
        if (!known) return <p className="hint">{unreadableNode}</p>;
        return children(
          [
            [facts.segment, known.segment],
            [facts.birthDecade, known.birthDecade],
            [facts.leftOn, known.leftOn && format.day(known.leftOn)],
            [facts.products, [...new Set(known.holdings.map(({ product }) => nameOf(product)))].join(" · ")],
            [facts.assets, known.worth.map(({ assets }) => format.money(assets)).join(" · ")],
            [
              facts.loans,
              known.worth
                .filter(({ loans }) => loans.amountMinor > 0)
                .map(({ loans }) => format.money(loans))
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
      }}
    </Query>
  );
}

function KnownItem({ card, children }: KnownProps) {
  const { facts: words, loadingTies, unreadableNode } = useExploreWords();
  const format = useFormat();
  return (
    <Query key={card.id} query={ItemTiesDocument} variables={{ id: card.id }} what={loadingTies}>
      {({ knowledgeItem: known }) => {
        if (!known) return <p className="hint">{unreadableNode}</p>;
        return children(
          [
            [words.createdAt, format.day(known.createdAt)],
            [words.verifiedOn, known.verifiedOn && format.day(known.verifiedOn)],
            [words.retiredOn, known.retiredOn && format.day(known.retiredOn)],
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
      }}
    </Query>
  );
}

function KnownTopic({ card, asOf, children }: KnownProps) {
  const { loadingTies, unreadableNode } = useExploreWords();
  return (
    <Query key={card.id} query={TopicTiesDocument} variables={{ id: card.id, asOf }} what={loadingTies}>
      {({ topic: known }) => {
        if (!known) return <p className="hint">{unreadableNode}</p>;
        return children(
          [],
          [
            ["knownBy", known.knownBy.totalCount],
            ["topicItems", known.items.totalCount],
            ["broader", known.broader.length],
            ["narrower", known.narrower.length],
          ],
        );
      }}
    </Query>
  );
}

function KnownBranch({ card, asOf, children }: KnownProps) {
  const { loadingTies, unreadableNode } = useExploreWords();
  return (
    <Query key={card.id} query={BranchTiesDocument} variables={{ id: card.id, asOf }} what={loadingTies}>
      {({ branch: known }) => {
        if (!known) return <p className="hint">{unreadableNode}</p>;
        return children(
          [],
          [
            ["staff", known.managers.totalCount],
            ["children", known.children.length],
            ["parent", known.parent ? 1 : 0],
          ],
        );
      }}
    </Query>
  );
}
