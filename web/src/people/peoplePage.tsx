import { useViewer } from "../api/useViewer";
import { type TabPage, Tabs } from "../ui/tabs";
import { useAddress } from "../ui/useAddress";
import { useWords } from "../ui/useWords";
import { Communication } from "./communication";
import { Directory } from "./directory";
import { usePeopleWords } from "./words";
import "./people.css";

type Tab = "directory" | "communication";

/** Everyone who works here, and who communicates with whom. */
export function PeoplePage({ today }: { today: string }) {
  const everywhere = useWords();
  const words = usePeopleWords();
  const viewer = useViewer();
  const [{ tab }, change] = useAddress({ tab: "directory" });
  const page = (id: Tab, content: TabPage<Tab>["content"]): TabPage<Tab> => ({ id, name: words.tab[id], content });
  if (!viewer) return null;
  const pages = [
    page("directory", <Directory viewer={viewer} />),
    page("communication", <Communication viewer={viewer} today={today} />),
  ];
  const value = pages.find(({ id }) => id === tab)?.id ?? "directory";
  return (
    <div className="page people">
      <h1>{everywhere.page.people.name}</h1>
      <Tabs label={words.tabs} pages={pages} value={value} onChange={(id) => change({ tab: id })} />
    </div>
  );
}
