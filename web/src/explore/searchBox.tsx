import { useCallback } from "react";
import { useClient } from "urql";
import { wordsOf } from "../api/client";
import { ExploreSearchClientsDocument, ExploreSearchDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { TypeAhead } from "../ui/typeAhead";
import { useNameOf } from "../ui/useWords";
import { type Card, isCard } from "./ties";
import { useExploreWords } from "./words";

/** Who may know clients by name may look for them. */
const namesClients = (viewer: Viewer) =>
  viewer.leads || viewer.roles.some((role) => ["MANAGER", "BRANCH_HEAD", "COMPLIANCE"].includes(role));

/** Type-ahead over people, knowledge, topics, branches, and the clients whom the viewer may name. */
export function SearchBox(props: {
  viewer: Viewer;
  label: string;
  nameOf: (card: Card) => string;
  onChoose: (card: Card) => void;
}) {
  const { viewer, label, nameOf, onChoose } = props;
  const words = useExploreWords();
  const nameOfBranch = useNameOf();
  const client = useClient();
  const find = useCallback(
    async (text: string) => {
      const [found, clients] = await Promise.all([
        client.query(ExploreSearchDocument, { text }),
        namesClients(viewer) ? client.query(ExploreSearchClientsDocument, { text }) : undefined,
      ]);
      const error = found.error ?? clients?.error;
      if (error) throw new Error(wordsOf(error));
      // Titles hold many a word: what is named so comes before what speaks of it.
      const lists = [found.data?.named, clients?.data?.clients, found.data?.branches, found.data?.items];
      return {
        hits: lists.flatMap((list): readonly ({ __typename: string } | null)[] => list?.nodes ?? []).filter(isCard),
        isCut: lists.some((list) => list?.pageInfo.hasNextPage),
      };
    },
    [client, viewer],
  );
  return (
    <TypeAhead
      label={label}
      find={find}
      onChoose={onChoose}
      show={(card) => (
        <>
          <i className={`dot dot-${card.__typename}`} aria-hidden="true" />
          <span>
            {nameOf(card)}
            {card.__typename === "Manager" && card.latinName && ` ${card.latinName}`}
          </span>
          <small>
            {card.__typename === "Manager" && card.branch ? nameOfBranch(card.branch) : words.kind[card.__typename]}
          </small>
        </>
      )}
    />
  );
}
