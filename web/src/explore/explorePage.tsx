import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { language, theme } from "../api/preferences";
import { useStore } from "../api/store";
import { useViewer } from "../api/useViewer";
import { useWords } from "../ui/useWords";
import { Canvas, type Renderer } from "./canvas";
import { dark, light } from "./colours";
import { Details } from "./details";
import { emptyDrawing, redraw } from "./drawing";
import { ExportMenu } from "./exportMenu";
import { Filters } from "./filters";
import { stepped } from "./history";
import { arrange } from "./layout";
import { decodeView, encodeView } from "./link";
import { measures, useMeasures } from "./measures";
import { nameOfCard } from "./nameOfCard";
import { SearchBox } from "./searchBox";
import { Tables } from "./tables";
import { type Card, isTieName } from "./ties";
import { useLoaded } from "./useLoaded";
import { emptyView } from "./view";
import { visible } from "./visible";
import "./explore.css";

type Pane = "canvas" | "table" | "filters" | "details";

/** The network: what a viewer put on the canvas, how it is looked at, and what is known of the node chosen. */
export function ExplorePage({ today }: { today: string }) {
  const words = useWords();
  const viewer = useViewer();
  const isChinese = useStore(language) === "zh";
  const palette = usePalette();
  const [{ past, view, future }, act] = useReducer(stepped, { past: [], view: emptyView, future: [] });
  const [selected, setSelected] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>("canvas");
  const [note, setNote] = useState<"unreadable" | "linkCopied">();
  const { loaded, isLoading, fault } = useLoaded(view);
  const shown = useMemo(() => visible(loaded, view), [loaded, view]);
  const nameOf = useCallback((card: Card) => nameOfCard(card, words, isChinese), [words, isChinese]);
  const isMeasured = view.colourBy === "network" || measures.some((measure) => measure === view.sizeBy);
  const measured = useMeasures(isMeasured, view.asOf);
  const [drawing] = useState(emptyDrawing);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const stopLayout = useRef<(() => void) | null>(null);
  const [isMoving, setMoving] = useState(false);

  const layOut = useCallback(() => {
    stopLayout.current?.();
    if (drawing.order < 2) return;
    renderer?.setCustomBBox(null);
    setMoving(true);
    const ms = Math.min(1200 + drawing.order * 6, 20_000);
    stopLayout.current = arrange(drawing, ms, () => {
      stopLayout.current = null;
      setMoving(false);
    });
  }, [drawing, renderer]);
  useEffect(() => () => stopLayout.current?.(), []);
  useEffect(() => {
    if (redraw(drawing, shown, view, palette, nameOf, measured)) layOut();
  }, [drawing, shown, view, palette, nameOf, measured, layOut]);

  // A link names a view; whoever opens it sees what they themselves may see of it.
  useEffect(() => {
    const open = () => {
      const text = /^#v=(.+)$/.exec(location.hash)?.[1];
      if (!text) return;
      decodeView(text).then(
        (kept) =>
          act({ type: "open", view: { ...kept, expansions: kept.expansions.filter(({ name }) => isTieName(name)) } }),
        () => setNote("unreadable"),
      );
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);

  const copyLink = async () => {
    const address = `${location.origin}/explore#v=${await encodeView(view)}`;
    history.replaceState(null, "", address);
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    setNote("linkCopied");
  };
  const choose = (card: Card) => {
    act({ type: "add", ids: [card.id] });
    setSelected(card.id);
  };

  if (!viewer) return <p className="waiting">{words.loading}</p>;
  const card = selected ? loaded.nodes.get(selected) : undefined;
  const { explore } = words;
  const isTable = pane === "table";
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
        <SearchBox viewer={viewer} label={explore.search} nameOf={nameOf} onChoose={choose} />
        <div className="only-filters">
          <Filters view={view} loaded={loaded} today={today} nameOf={nameOf} act={act} />
        </div>
      </aside>
      <section className="stage" aria-label={explore.heading}>
        <div className="tools" role="toolbar" aria-label={explore.actions}>
          <button
            type="button"
            className="second wide"
            aria-pressed={isTable}
            onClick={() => setPane(isTable ? "canvas" : "table")}
          >
            {explore.table}
          </button>
          <button type="button" className="quiet" disabled={past.length === 0} onClick={() => act({ type: "undo" })}>
            ↶ {explore.undo}
          </button>
          <button type="button" className="quiet" disabled={future.length === 0} onClick={() => act({ type: "redo" })}>
            ↷ {explore.redo}
          </button>
          <button type="button" className="quiet" onClick={() => (isMoving ? stopLayout.current?.() : layOut())}>
            {isMoving ? explore.stopLayout : explore.layout}
          </button>
          <button type="button" className="quiet" onClick={() => renderer?.getCamera().animatedReset()}>
            {explore.fit}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={view.roots.length === 0}
            onClick={() => act({ type: "clear" })}
          >
            {explore.clear}
          </button>
          <button type="button" className="quiet" disabled={view.roots.length === 0} onClick={copyLink}>
            {explore.link}
          </button>
          <ExportMenu drawing={drawing} renderer={renderer} palette={palette} today={view.asOf ?? today} />
        </div>
        <div className="field-of-view">
          <Canvas
            drawing={drawing}
            palette={palette}
            selected={selected}
            label={explore.canvasLabel}
            onSelect={setSelected}
            onMoved={(id, at) => act({ type: "pin", id, at })}
            onReady={setRenderer}
          />
          {isTable && <Tables shown={shown} nameOf={nameOf} onSelect={setSelected} act={act} />}
          {view.roots.length === 0 && !isTable && (
            <div className="begin">
              <p>{explore.empty}</p>
              <div className="row">
                {viewer.manager && (
                  <button
                    type="button"
                    onClick={() => {
                      const { id } = viewer.manager!;
                      act({ type: "add", ids: [id] });
                      setSelected(id);
                    }}
                  >
                    {explore.beginWithMe}
                  </button>
                )}
                {viewer.branches[0] && (
                  <button
                    type="button"
                    className="second"
                    onClick={() => {
                      const { id } = viewer.branches[0]!;
                      act({ type: "add", ids: [id] });
                      act({ type: "expand", id, name: "staff" });
                      setSelected(id);
                    }}
                  >
                    {explore.beginWithBranch}
                  </button>
                )}
              </div>
            </div>
          )}
        </div>
        <p className="foot" role="status">
          {fault ? <span className="refusal">{fault}</span> : isLoading ? words.loading : note && explore[note]}
          <span>
            {explore.nodes(shown.nodes.length)} · {explore.ties(shown.ties.length)}
            {view.asOf && ` · ${explore.asOf} ${view.asOf}`}
          </span>
          {shown.left > 0 && (
            <>
              <span>{explore.hiddenCount(shown.left)}</span>
              <button type="button" className="quiet" onClick={() => act({ type: "showAll" })}>
                {explore.showHidden}
              </button>
            </>
          )}
          {measured && shown.nodes.some(({ __typename, id }) => __typename === "Manager" && !measured.has(id)) && (
            <span className="left">{explore.noMeasure}</span>
          )}
          <NotShown left={loaded.followed.reduce((sum, { shown: brought, total }) => sum + total - brought, 0)} />
        </p>
      </section>
      <aside className="side right-side" aria-label={explore.details}>
        {card ? (
          <Details
            card={card}
            name={nameOf(card)}
            view={view}
            loaded={loaded}
            placeOf={(id) => {
              const { x, y } = drawing.hasNode(id) ? drawing.getNodeAttributes(id) : { x: 0, y: 0 };
              return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
            }}
            act={act}
          />
        ) : (
          <p className="hint">{explore.noDetails}</p>
        )}
      </aside>
    </div>
  );
}

function NotShown({ left }: { left: number }) {
  const words = useWords().explore;
  return left > 0 ? <span className="left">{words.notShown(left)}</span> : null;
}

/** The colours of the light that the page is in. */
function usePalette() {
  const chosen = useStore(theme);
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const look = () => setDark(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return chosen === "dark" || (chosen === "system" && isDark) ? dark : light;
}
