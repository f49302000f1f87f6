import { useState } from "react";
import { MentoringPlanDocument, type MentoringPlanQuery } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker } from "../ui/branchPicker";
import { Button } from "../ui/button";
import { Empty, Query } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { useAddress } from "../ui/useAddress";
import { ComparedPairs, ComparedTotals, Unmatched } from "./compared";
import { SavePlan } from "./savePlan";
import { useMentoringWords } from "./words";

export type Plan = NonNullable<MentoringPlanQuery["mentoringPlan"]["plan"]>;

/** A cohort matched in two ways, row by row, for who plans mentoring. */
export function Plans({ viewer }: { viewer: Viewer }) {
  const words = useMentoringWords();
  const [{ branch }, change] = useAddress({ branch: viewer.branches[0]?.id ?? "" });
  const [wanted, setWanted] = useState<{ branch: string; time: number }>();
  const isWanted = wanted?.branch === branch;
  const variables = { branchId: branch || null, maximiseMatched: false };
  const maySave = viewer.leads || viewer.roles.some((role) => role === "HR" || role === "BRANCH_HEAD");
  return (
    <section className="card">
      <h2>{words.plans}</h2>
      <p className="hint">{words.plansWhat}</p>
      <div className="stack">
        <div className="choices">
          <BranchPicker
            viewer={viewer}
            value={branch}
            whole={words.wholeInstitution}
            onChange={(id) => change({ branch: id })}
          />
          <Button onPress={() => setWanted({ branch, time: Date.now() })}>{words.makePlans}</Button>
        </div>
        {isWanted && (
          <Query
            key={wanted.time}
            query={MentoringPlanDocument}
            variables={{ ...variables, compare: true, method: "STABLE" }}
            context={always}
            isOnce
            shape="table"
          >
            {(stable) => (
              <Query
                query={MentoringPlanDocument}
                variables={{ ...variables, compare: false, method: "BEST_TOTAL" }}
                context={always}
                isOnce
                shape="table"
              >
                {(best) => <Answers plans={[stable.mentoringPlan, best.mentoringPlan]} maySave={maySave} />}
              </Query>
            )}
          </Query>
        )}
      </div>
    </section>
  );
}

/** Who is matched changes with every goal and proposal: a plan is made when it is asked for. */
const always = { requestPolicy: "network-only" } as const;

type Answer = MentoringPlanQuery["mentoringPlan"];

function Answers({ plans, maySave }: { plans: readonly [Answer, Answer]; maySave: boolean }) {
  const words = useMentoringWords();
  const [savedId, setSaved] = useState<string>();
  const [stable, best] = plans.map(({ plan }) => plan);
  const refused = plans.flatMap(({ userErrors }) => userErrors)[0];
  if (!stable || !best) return <Refusal words={refused?.message} />;
  if (stable.trainees === 0) return <Empty>{words.noCohort}</Empty>;
  return (
    <>
      <ComparedTotals plans={[stable, best]} />
      {maySave && (
        <div className="row" role="status">
          {[stable, best].map((plan) => (
            <SavePlan key={plan.planId} plan={plan} savedId={savedId} onSaved={() => setSaved(plan.planId)} />
          ))}
        </div>
      )}
      <ComparedPairs stable={stable} best={best} />
      <Unmatched plan={stable} />
    </>
  );
}
