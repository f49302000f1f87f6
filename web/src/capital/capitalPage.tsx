import { useState } from "react";
import { useViewer } from "../api/useViewer";
import { useWords } from "../ui/useWords";
import { AtRisk } from "./atRisk";
import { Handover } from "./handover";
import { Portfolio } from "./portfolio";
import type { Scope } from "./scope";
import { ScopePicker } from "./scopePicker";
import "./capital.css";

/** Customer capital: of oneself, of a branch, or of somebody in it. */
export function CapitalPage({ today }: { today: string }) {
  const words = useWords();
  const viewer = useViewer();
  const [chosen, setScope] = useState<Scope>();
  const [asOf, setAsOf] = useState(today);
  if (!viewer) return <p className="waiting">{words.loading}</p>;
  const own: Scope | undefined = viewer.branches[0]
    ? { branchId: viewer.branches[0].id, managerId: null }
    : viewer.roles.includes("MANAGER")
      ? { branchId: null, managerId: viewer.subject }
      : undefined;
  const scope = chosen ?? own;
  const plans = viewer.leads || viewer.roles.some((role) => ["BRANCH_HEAD", "HR", "COMPLIANCE"].includes(role));
  return (
    <div className="page capital">
      <h1>{words.page.capital.name}</h1>
      <div className="row choices">
        <ScopePicker viewer={viewer} scope={scope} onChange={setScope} />
        <label className="field">
          {words.explore.asOf}
          <input
            type="date"
            max={today}
            value={asOf}
            onChange={({ target }) => target.value && target.value <= today && setAsOf(target.value)}
          />
        </label>
      </div>
      {scope ? (
        <>
          <Portfolio scope={scope} asOf={asOf} />
          {scope.managerId && <AtRisk managerId={scope.managerId} asOf={asOf} />}
          {scope.managerId && plans && scope.managerId !== viewer.subject && (
            <Handover key={scope.managerId} managerId={scope.managerId} />
          )}
        </>
      ) : (
        <p className="hint">{words.capital.choose}</p>
      )}
    </div>
  );
}
