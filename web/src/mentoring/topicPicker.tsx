import { TopicsDocument } from "../api/operations";
import { ComboBox } from "../ui/choice";
import { Query } from "../ui/query";
import { useNameOf } from "../ui/useWords";

/** One topic out of all. */
export function TopicPicker(props: { label: string; name?: string; value: string; onChange: (id: string) => void }) {
  const { label, name, value, onChange } = props;
  const nameOf = useNameOf();
  return (
    <Query query={TopicsDocument} variables={{}}>
      {({ topics: { nodes, totalCount } }) => (
        <ComboBox
          label={label}
          {...(name && { name })}
          value={value || null}
          options={nodes.map((topic) => ({ id: topic.id, name: nameOf(topic) }))}
          left={totalCount - nodes.length}
          onChange={onChange}
        />
      )}
    </Query>
  );
}
