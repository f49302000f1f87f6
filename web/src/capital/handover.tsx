import { useEffect, useState } from "react";
import { HandoverPlanDocument, type HandoverPlanQuery } from "../api/operations";
import { Basis } from "../ui/basis";
import { Button } from "../ui/button";
import { clientName } from "../ui/clientName";
import { Awaited, Empty, Query } from "../ui/query";
import { Refusal } from "../ui/refusal";
import { useFormat } from "../ui/useFormat";
import { usePages } from "../ui/usePages";
import { useWords } from "../ui/useWords";
import { Loads } from "./loads";
import { type Done, Receipt } from "./receipt";
import { Review } from "./review";
import { useCapitalWords } from "./words";

export type Plan = NonNullable<HandoverPlanQuery["handoverPlan"]>;
export type Planned = NonNullable<Plan["handovers"]>["nodes"][number];

/** To whom the clients of somebody who leaves would go: worked out when asked for, reviewed, carried out when confirmed. */
export function Handover({ managerId }: { managerId: string }) {
  const words = useCapitalWords();
  const [isWanted, setWanted] = useState(false);
  const [done, setDone] = useState<Done>();
  return (
    <section className="card handover">
      <h2>{words.handover}</h2>
      {done && <Receipt done={done} />}
      {!isWanted && <Button onPress={() => setWanted(true)}>{words.plan}</Button>}
      {isWanted && (
        <Query query={HandoverPlanDocument} variables={{ managerId }} shape="table">
          {({ handoverPlan: plan }) => {
            if (!plan) return <Empty>{words.notYours}</Empty>;
            if (plan.clientCount === 0) return <Empty>{words.noClients}</Empty>;
            return <Whole plan={plan} managerId={managerId} onDone={setDone} />;
          }}
        </Query>
      )}
    </section>
  );
}

function Whole({ plan, managerId, onDone }: { plan: Plan; managerId: string; onDone: (done: Done) => void }) {
  const everywhere = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const { handovers, unplanned } = plan;
  const nobodyLeft = (unplanned?.totalCount ?? 0) - (unplanned?.nodes.length ?? 0);
  return (
    <>
      <p>
        {words.planned(format.number(plan.plannedCount), format.number(plan.clientCount))}{" "}
        {plan.isProvenBest && words.proven}
      </p>
      {handovers ? (
        <Rows plan={plan} first={handovers} managerId={managerId} onDone={onDone} />
      ) : (
        <Loads loads={plan.successors.map(({ manager, clientsNow, taken }) => ({ manager, clientsNow, taken }))} />
      )}
      {unplanned && unplanned.totalCount > 0 && (
        <details>
          <summary>
            {words.nobodyFor} {format.number(unplanned.totalCount)}
          </summary>
          <p>{unplanned.nodes.map((client) => clientName(client, everywhere)).join(", ")}</p>
          {nobodyLeft > 0 && <p className="left">{everywhere.notShown(nobodyLeft)}</p>}
        </details>
      )}
      <Basis basis={plan.basis} />
    </>
  );
}

/** Who is to agree to the plan is shown the whole of it: every page is read before there is anything to confirm. */
function Rows(props: {
  plan: Plan;
  first: NonNullable<Plan["handovers"]>;
  managerId: string;
  onDone: (done: Done) => void;
}) {
  const { plan, first, managerId, onDone } = props;
  const pages = usePages(first, HandoverPlanDocument, { managerId }, ({ handoverPlan }) => handoverPlan?.handovers);
  const { all, more, isLoading, fault } = pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each plan.
  useEffect(() => {
    if (more) void all();
  }, [first]);
  if (fault) return <Refusal words={fault.message} again={() => void all()} />;
  if (more || isLoading) return <Awaited shape="table" />;
  return <Review key={plan.basis.asOf + first.totalCount} plan={plan} rows={pages.rows} onDone={onDone} />;
}
