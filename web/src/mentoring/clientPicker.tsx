import { useCallback } from "react";
import { useClient } from "urql";
import { wordsOf } from "../api/client";
import { ExploreSearchClientsDocument } from "../api/operations";
import { Button } from "../ui/button";
import { clientName } from "../ui/clientName";
import { Icon } from "../ui/icon";
import { type Found, TypeAhead } from "../ui/typeAhead";
import { useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

export interface PickedClient {
  readonly id: string;
  readonly name: string;
}

/** As many as the API takes. */
const most = 20;

/** Clients whom mentor and trainee met together, out of those whom the viewer may name. */
export function ClientPicker(props: {
  picked: readonly PickedClient[];
  onChange: (picked: readonly PickedClient[]) => void;
}) {
  const { picked, onChange } = props;
  const everywhere = useWords();
  const words = useMentoringWords();
  const client = useClient();
  const find = useCallback(
    async (text: string): Promise<Found<PickedClient>> => {
      const { data, error } = await client.query(ExploreSearchClientsDocument, { text });
      if (error) throw new Error(wordsOf(error));
      const { nodes = [], pageInfo } = data?.clients ?? {};
      const hits = nodes.flatMap((found) =>
        found.__typename === "Client"
          ? [
              {
                id: found.id,
                name: clientName({ id: found.id, name: found.clientName, kind: found.clientKind }, everywhere),
              },
            ]
          : [],
      );
      return { hits, isCut: pageInfo?.hasNextPage ?? false };
    },
    [client, everywhere],
  );
  return (
    <fieldset className="met-clients">
      <legend>{words.metClients}</legend>
      <p className="hint">{words.metClientsWhat}</p>
      {picked.length > 0 && (
        <ul className="tags">
          {picked.map(({ id, name }) => (
            <li key={id} className="tag">
              {name}{" "}
              <Button
                kind="quiet"
                isSmall
                label={`${everywhere.remove}: ${name}`}
                onPress={() => onChange(picked.filter((one) => one.id !== id))}
              >
                <Icon name="cross" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {picked.length < most && (
        <TypeAhead
          label={words.findClient}
          find={find}
          show={({ name }) => <span>{name}</span>}
          onChoose={(found) => picked.every(({ id }) => id !== found.id) && onChange([...picked, found])}
        />
      )}
    </fieldset>
  );
}
