import { useQuery } from "urql";
import { TopicsDocument } from "../api/operations";
import { useNameOf, useWords } from "../ui/useWords";

/** One topic out of all. */
export function TopicPicker({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (id: string) => void;
}) {
  const words = useWords();
  const nameOf = useNameOf();
  const [{ data }] = useQuery({ query: TopicsDocument });
  const { nodes = [], totalCount = 0 } = data?.topics ?? {};
  const left = totalCount - nodes.length;
  return (
    <label className="field">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">…</option>
        {nodes.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {nameOf(topic)}
          </option>
        ))}
        {left > 0 && <option disabled>{words.explore.notShown(left)}</option>}
      </select>
    </label>
  );
}
