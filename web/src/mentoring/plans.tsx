import { useState } from "react";
import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import { MentoringPlanDocument, type MentoringPlanQuery } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker } from "../ui/branchPicker";
import { Refusal } from "../ui/refusal";
import { Table } from "../ui/table";
import { useWords } from "../ui/useWords";
import { SavePlan } from "./savePlan";

type Plan = NonNullable<MentoringPlanQuery["mentoringPlan"]["plan"]>;

/** A cohort matched in two ways, side by side, for who plans mentoring. */
export function Plans({ viewer }: { viewer: Viewer }) {
  const words = useWords();
  const [branchId, setBranch] = useState(viewer.branches[0]?.id ?? "");
  const [wanted, setWanted] = useState<string>();
  const variables = { branchId: branchId || null, compare: true, maximiseMatched: false };
  const pause = wanted !== branchId;
  const [stable] = useQuery({
    query: MentoringPlanDocument,
    variables: { ...variables, method: "STABLE" },
    pause,
    requestPolicy: "cache-first",
  });
  const [best] = useQuery({
    query: MentoringPlanDocument,
    variables: { ...variables, compare: false, method: "BEST_TOTAL" },
    pause,
  });
  const maySave = viewer.leads || viewer.roles.some((role) => role === "HR" || role === "BRANCH_HEAD");
  const plans = pause ? [] : [stable.data?.mentoringPlan.plan, best.data?.mentoringPlan.plan];
  const [one, other] = plans;
  const refused = [stable, best].flatMap(({ data, error }) => [
    ...(error ? [wordsOf(error)] : []),
    ...(data?.mentoringPlan.userErrors.map(({ message }) => message) ?? []),
  ]);
  return (
    <section className="card">
      <h2>{words.mentoring.plans}</h2>
      <p className="hint">{words.mentoring.plansWhat}</p>
      <div className="row choices">
        <BranchPicker viewer={viewer} value={branchId} whole={words.mentoring.wholeInstitution} onChange={setBranch} />
        <button
          type="button"
          onClick={() => setWanted(branchId)}
          disabled={!pause && (stable.fetching || best.fetching)}
        >
          {words.mentoring.makePlans}
        </button>
      </div>
      {!pause && (stable.fetching || best.fetching) && <p className="waiting">{words.loading}</p>}
      <Refusal words={pause ? null : refused[0]} />
      {one && other && (
        <>
          <Compared plans={[one, other]} />
          <div className="columns">
            <Pairs plan={one} maySave={maySave} />
            <Pairs plan={other} maySave={maySave} />
          </div>
        </>
      )}
    </section>
  );
}

const percent = (share: number | null) => (share === null ? "–" : `${Math.round(share * 1000) / 10} %`);
const points = (millionths: number) => (millionths / 1_000_000).toFixed(2);

function Compared({ plans }: { plans: readonly [Plan, Plan] }) {
  const words = useWords().mentoring;
  const firstChoices = ({ traineeRanks }: Plan) => traineeRanks.find(({ rank }) => rank === 1)?.count ?? 0;
  const rows: readonly (readonly [string, (plan: Plan) => string | number])[] = [
    [words.trainees, ({ trainees }) => trainees],
    [words.matched, ({ matched }) => matched],
    [words.placesFree, ({ places }) => places],
    [words.total, ({ total }) => points(total)],
    [words.firstChoices, firstChoices],
    [words.blockingPairs, ({ blockingPairs }) => blockingPairs],
    [words.priceOfStability, ({ priceOfStability }) => percent(priceOfStability)],
  ];
  return (
    <Table label={words.plans} columns={["", ...plans.map(({ method }) => ({ number: words.method[method] }))]}>
      {rows.map(([name, figureOf]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {plans.map((plan) => (
            <td key={plan.method} className="number">
              {figureOf(plan)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Pairs({ plan, maySave }: { plan: Plan; maySave: boolean }) {
  const words = useWords();
  const { pairs, unmatched, method } = plan;
  const left = pairs.totalCount - pairs.nodes.length;
  return (
    <section className="stack">
      <h3>{words.mentoring.method[method]}</h3>
      {maySave && pairs.totalCount > 0 && <SavePlan key={plan.planId} planId={plan.planId} />}
      <Table
        label={words.mentoring.method[method]}
        columns={[
          words.mentoring.trainee,
          words.mentoring.mentor,
          { number: words.mentoring.rank },
          { number: words.mentoring.scoreHead },
        ]}
      >
        {pairs.nodes.map(({ traineeId, mentorId, trainee, mentor, traineeRank, match }) => (
          <tr key={traineeId} title={match.sentence}>
            <td>{trainee?.name ?? traineeId}</td>
            <td>{mentor?.name ?? mentorId}</td>
            <td className="number">{traineeRank}</td>
            <td className="number">{points(match.score)}</td>
          </tr>
        ))}
      </Table>
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
      {unmatched.totalCount > 0 && (
        <p className="hint">
          {words.mentoring.without(unmatched.totalCount)}{" "}
          {unmatched.nodes
            .map(
              ({ trainee, traineeId, reason }) => `${trainee?.name ?? traineeId} (${words.mentoring.reasons[reason]})`,
            )
            .join(", ")}
          {unmatched.totalCount > unmatched.nodes.length && "…"}
        </p>
      )}
    </section>
  );
}
