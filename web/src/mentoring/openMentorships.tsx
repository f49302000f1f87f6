import { useState } from "react";
import { useQuery } from "urql";
import { type MentorshipStatus, OpenMentorshipsDocument } from "../api/operations";
import { Table } from "../ui/table";
import { useWords } from "../ui/useWords";

/** Mentorships of everybody, for who looks after mentoring. */
export function OpenMentorships() {
  const words = useWords();
  const [status, setStatus] = useState<MentorshipStatus>("PROPOSED");
  const [{ data }] = useQuery({ query: OpenMentorshipsDocument, variables: { status } });
  const { nodes = [], totalCount = 0 } = data?.mentorships ?? {};
  const left = totalCount - nodes.length;
  return (
    <section className="card">
      <h2>{words.mentoring.everybody}</h2>
      <label className="row">
        {words.mentoring.status}
        <select value={status} onChange={({ target }) => setStatus(target.value as MentorshipStatus)}>
          {(Object.keys(words.mentoring.statuses) as MentorshipStatus[]).map((name) => (
            <option key={name} value={name}>
              {words.mentoring.statuses[name]}
            </option>
          ))}
        </select>
      </label>
      <Table
        label={words.mentoring.everybody}
        columns={[
          words.mentoring.mentor,
          words.mentoring.trainee,
          words.mentoring.formHead,
          words.mentoring.proposedOn,
          words.mentoring.waitsFor,
        ]}
      >
        {nodes.map(({ id, mentor, trainee, form, proposedOn, awaits }) => (
          <tr key={id}>
            <td>{mentor.name}</td>
            <td>{trainee.name}</td>
            <td>{words.mentoring.form[form]}</td>
            <td>{proposedOn}</td>
            <td>{awaits && words.mentoring.side[awaits]}</td>
          </tr>
        ))}
      </Table>
      {data && nodes.length === 0 && <p className="hint">{words.nothing}</p>}
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
    </section>
  );
}
