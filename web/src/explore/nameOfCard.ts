import type { Words } from "../words/en";
import type { Card } from "./ties";

/** What a node is called, in the reader's language where the graph knows it. */
export function nameOfCard(card: Card, words: Words, isChinese: boolean): string {
  switch (card.__typename) {
    case "Manager":
      return card.name;
    case "Client":
      return card.clientName ?? `${words.clientKind[card.clientKind]} ${card.id.slice(-6)}`;
    case "KnowledgeItem":
      return card.title;
    case "Topic":
    case "Branch":
      return (isChinese && card.nameZh) || card.name;
  }
}
