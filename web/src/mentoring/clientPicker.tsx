import { useCallback } from "react";
import { useClient } from "urql";
import { wordsOf } from "../api/client";
import { ExploreSearchClientsDocument } from "../api/operations";
import { clientName } from "../capital/clientName";
import { type Found, TypeAhead } from "../ui/typeAhead";
import { useWords } from "../ui/useWords";

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
  const words = useWords();
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
                name: clientName({ id: found.id, name: found.clientName, kind: found.clientKind }, words),
              },
            ]
          : [],
      );
      return { hits, isCut: pageInfo?.hasNextPage ?? false };
    },
    [client, words],
  );
  return (
    <fieldset className="plain">
      <legend>{words.mentoring.metClients}</legend>
      <p className="hint">{words.mentoring.metClientsWhat}</p>
      {picked.length > 0 && (
        <ul className="tags">
          {picked.map(({ id, name }) => (
            <li key={id} className="tag">
              {name}{" "}
              <button
                type="button"
                className="quiet small"
                aria-label={`${words.remove}: ${name}`}
                onClick={() => onChange(picked.filter((one) => one.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {picked.length < most && (
        <TypeAhead
          label={words.mentoring.findClient}
          find={find}
          show={({ name }) => <span>{name}</span>}
          onChoose={(found) => picked.every(({ id }) => id !== found.id) && onChange([...picked, found])}
        />
      )}
    </fieldset>
  );
}
