import { CapitalScopeDocument } from "../api/operations";
import { useViewer, type Viewer } from "../api/useViewer";
import { seesAllBranches } from "../ui/branchPicker";
import { DatePicker } from "../ui/fields";
import { Empty, Query } from "../ui/query";
import { type TabPage, Tabs } from "../ui/tabs";
import { useAddress } from "../ui/useAddress";
import { useWords } from "../ui/useWords";
import { AtRisk } from "./atRisk";
import { Handover } from "./handover";
import { Portfolio } from "./portfolio";
import type { Scope } from "./scope";
import { ScopePicker } from "./scopePicker";
import { useCapitalWords } from "./words";
import "./capital.css";

type Tab = "overview" | "risk" | "handover";

/** Customer capital: of oneself, of a branch, or of somebody in it. What is looked at stands in the address. */
export function CapitalPage({ today }: { today: string }) {
  const words = useWords();
  // Waited for before anything is asked.
  useCapitalWords();
  const viewer = useViewer();
  return (
    <div className="page capital">
      <h1>{words.page.capital.name}</h1>
      {viewer &&
        (seesAllBranches(viewer) ? (
          <Query query={CapitalScopeDocument} variables={{}} shape="tiles">
            {({ branches: { nodes } }) => (
              <Scoped
                viewer={viewer}
                today={today}
                // Who sees everything begins with everything.
                usual={{ branchId: nodes.find(({ parent }) => parent === null)?.id ?? null, managerId: null }}
              />
            )}
          </Query>
        ) : (
          <Scoped viewer={viewer} today={today} usual={ownScope(viewer)} />
        ))}
    </div>
  );
}

const ownScope = (viewer: Viewer): Scope =>
  viewer.branches[0]
    ? { branchId: viewer.branches[0].id, managerId: null }
    : { branchId: null, managerId: viewer.roles.includes("MANAGER") ? viewer.subject : null };

function Scoped({ viewer, today, usual }: { viewer: Viewer; today: string; usual: Scope }) {
  const words = useWords();
  const [address, change] = useAddress({
    branch: usual.branchId ?? "",
    person: usual.managerId ?? "",
    day: today,
  });
  const scope: Scope = { branchId: address.branch || null, managerId: address.person || null };
  const isDay = /^\d{4}-\d\d-\d\d$/.test(address.day) && address.day <= today;
  const asOf = isDay ? address.day : today;
  return (
    <>
      <div className="choices">
        <ScopePicker
          viewer={viewer}
          scope={scope}
          onChange={({ branchId, managerId }) => change({ branch: branchId ?? "", person: managerId ?? "" })}
        />
        <DatePicker label={words.asOf} max={today} value={asOf} onChange={(day) => day <= today && change({ day })} />
      </div>
      <Parts key={scope.managerId ?? scope.branchId} viewer={viewer} scope={scope} asOf={asOf} />
    </>
  );
}

function Parts({ viewer, scope, asOf }: { viewer: Viewer; scope: Scope; asOf: string }) {
  const words = useCapitalWords();
  const [{ tab }, change] = useAddress({ tab: "overview" });
  const { managerId } = scope;
  if (!managerId && !scope.branchId) return <Empty>{words.choose}</Empty>;
  const plans = viewer.leads || viewer.roles.some((role) => ["BRANCH_HEAD", "HR", "COMPLIANCE"].includes(role));
  const page = (id: Tab, content: TabPage<Tab>["content"]): TabPage<Tab> => ({ id, name: words.tab[id], content });
  const nobody = <Empty>{words.notHere}</Empty>;
  const pages = [
    page("overview", <Portfolio scope={scope} asOf={asOf} />),
    page("risk", managerId ? <AtRisk managerId={managerId} asOf={asOf} /> : nobody),
    // Nobody plans to whom their own clients go.
    ...(plans && managerId !== viewer.subject
      ? [page("handover", managerId ? <Handover managerId={managerId} /> : nobody)]
      : []),
  ];
  const value = pages.find(({ id }) => id === tab)?.id ?? "overview";
  return <Tabs label={words.tabs} pages={pages} value={value} onChange={(id) => change({ tab: id })} />;
}
