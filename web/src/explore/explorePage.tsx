import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { language } from "../api/preferences";
import { useStore } from "../api/store";
import { useViewer } from "../api/useViewer";
import { useIsDark } from "../ui/useIsDark";
import { useWords } from "../ui/useWords";
import { Begin } from "./begin";
import { Canvas, type Renderer, unwatched } from "./canvas";
import { dark, light } from "./colours";
import { Details } from "./details";
import { emptyDrawing, placeOf, redraw } from "./drawing";
import { ExportMenu } from "./exportMenu";
import { Filters } from "./filters";
import { Foot } from "./foot";
import { stepped } from "./history";
import { measures, useMeasures } from "./measures";
import { nameOfCard } from "./nameOfCard";
import { SearchBox } from "./searchBox";
import { Tables } from "./tables";
import type { Card } from "./ties";
import { Toolbar } from "./toolbar";
import { useArranging } from "./useArranging";
import { useLink } from "./useLink";
import { useLoaded } from "./useLoaded";
import { emptyView } from "./view";
import { visible } from "./visible";
import { useExploreWords } from "./words";
import "./explore.css";

type Pane = "canvas" | "table" | "filters" | "details";

/** The network: what a viewer put on the canvas, how it is looked at, and what is known of the node chosen. */
export function ExplorePage({ today }: { today: string }) {
  const words = useWords();
  const explore = useExploreWords();
  const viewer = useViewer();
  const isChinese = useStore(language) === "zh";
  const palette = useIsDark() ? dark : light;
  const [history, act] = useReducer(stepped, { past: [], view: emptyView, future: [] });
  const { view } = history;
  const [selected, setSelected] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>("canvas");
  const [exportFault, setExportFault] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what went wrong is told until something else is done.
  useEffect(() => setExportFault(null), [view]);
  const { note, copy } = useLink(view, act);
  const { loaded, isLoading, fault } = useLoaded(view);
  const shown = useMemo(() => visible(loaded, view), [loaded, view]);
  const nameOf = useCallback((card: Card) => nameOfCard(card, words, isChinese), [words, isChinese]);
  const isMeasured = view.colourBy === "network" || measures.some((measure) => measure === view.sizeBy);
  const measured = useMeasures(isMeasured, view.asOf);
  const [drawing] = useState(emptyDrawing);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const { isMoving, start, stop } = useArranging(drawing, renderer);
  useEffect(() => {
    const redrawn = () => redraw(drawing, shown, view, palette, nameOf, measured);
    if (unwatched(renderer, drawing, redrawn)) start();
  }, [drawing, renderer, shown, view, palette, nameOf, measured, start]);
  const moved = useCallback((id: string, at: readonly [number, number]) => act({ type: "pin", id, at }), []);

  if (!viewer) return <p className="waiting">{words.loading}</p>;
  const card = selected ? loaded.nodes.get(selected) : undefined;
  const isTable = pane === "table";
  const isMeasureMissing =
    measured !== undefined && shown.nodes.some(({ __typename, id }) => __typename === "Manager" && !measured.has(id));
  return (
    <div className="explore" data-pane={pane}>
      <h1 className="unseen">{explore.heading}</h1>
      <nav className="panes" aria-label={explore.heading}>
        {(["canvas", "table", "filters", "details"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className={`second pane-${name}`}
            aria-pressed={pane === name}
            onClick={() => setPane(name)}
          >
            {explore[name]}
          </button>
        ))}
      </nav>
      <aside className="side left-side" aria-label={explore.filters}>
        <SearchBox
          viewer={viewer}
          label={explore.search}
          nameOf={nameOf}
          onChoose={({ id }) => {
            act({ type: "add", ids: [id] });
            setSelected(id);
          }}
        />
        <div className="only-filters">
          <Filters view={view} loaded={loaded} today={today} nameOf={nameOf} act={act} />
        </div>
      </aside>
      <section className="stage" aria-label={explore.heading}>
        <Toolbar
          history={history}
          act={act}
          isTable={isTable}
          onTable={() => setPane(isTable ? "canvas" : "table")}
          isMoving={isMoving}
          onArrange={isMoving ? stop : start}
          onFit={() => renderer?.getCamera().animatedReset()}
          onLink={copy}
        >
          <ExportMenu
            drawing={drawing}
            renderer={renderer}
            palette={palette}
            asOf={view.asOf}
            today={today}
            onFault={setExportFault}
          />
        </Toolbar>
        <div className="field-of-view">
          <Canvas
            drawing={drawing}
            palette={palette}
            selected={selected}
            label={explore.canvasLabel}
            onSelect={setSelected}
            onMoved={moved}
            onReady={setRenderer}
          />
          {isTable && <Tables shown={shown} nameOf={nameOf} onSelect={setSelected} act={act} />}
          {view.roots.length === 0 && !isTable && <Begin viewer={viewer} act={act} onSelect={setSelected} />}
        </div>
        <Foot
          shown={shown}
          asOf={view.asOf}
          notBrought={loaded.followed.reduce((sum, { shown: brought, total }) => sum + total - brought, 0)}
          isMeasureMissing={isMeasureMissing}
          note={isLoading ? words.loading : note && explore[note]}
          fault={fault ?? exportFault}
          act={act}
        />
      </section>
      <aside className="side right-side" aria-label={explore.details}>
        {card ? (
          <Details
            card={card}
            name={nameOf(card)}
            view={view}
            loaded={loaded}
            placeOf={(id) => placeOf(drawing, id)}
            act={act}
          />
        ) : (
          <p className="hint">{explore.noDetails}</p>
        )}
      </aside>
    </div>
  );
}
