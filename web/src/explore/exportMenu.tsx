import { language } from "../api/preferences";
import { session } from "../api/session";
import { useWords } from "../ui/useWords";
import type { Renderer } from "./canvas";
import type { Palette } from "./colours";
import type { Drawing } from "./drawing";
import { exportGexf, exportNodes, exportPng, exportTies, exportWhole } from "./exports";
import { useExploreWords } from "./words";

/** Files of what is on the canvas, which the browser writes; and of the network as a whole, which the API streams. */
export function ExportMenu(props: {
  drawing: Drawing;
  renderer: Renderer | null;
  palette: Palette;
  asOf: string | null;
  today: string;
  onFault: (words: string | null) => void;
}) {
  const { drawing, renderer, palette, asOf, today, onFault } = props;
  const words = useWords();
  const explore = useExploreWords();
  const name = `knowledge-network-${asOf ?? today}`;
  const ofCanvas = {
    png: () => renderer && exportPng(renderer, palette.surface, name),
    gexf: () => exportGexf(drawing, name),
    csvNodes: () => exportNodes(drawing, name),
    csvTies: () => exportTies(drawing, name),
  };
  const whole = (format: "gexf" | "graphml" | "json" | "csv", part?: "nodes" | "ties") => async () => {
    onFault(null);
    const asked = { format, ...(part && { part }), ...(asOf && { asOf }) };
    const named = `${name}-advice${part ? `-${part}` : ""}.${format}`;
    onFault(
      await exportWhole(asked, named, session.get().token, language.get()).then(
        () => null,
        (error: Error) => error.message || words.noAnswer,
      ),
    );
  };
  const ofWhole = {
    gexf: whole("gexf"),
    graphml: whole("graphml"),
    json: whole("json"),
    nodes: whole("csv", "nodes"),
    ties: whole("csv", "ties"),
  };
  const ways: Readonly<Record<string, () => unknown>> = {
    ...ofCanvas,
    ...Object.fromEntries(Object.entries(ofWhole).map(([key, way]) => [`whole-${key}`, way])),
  };
  return (
    <select
      className="quiet"
      aria-label={explore.export}
      value=""
      onChange={({ target }) => void ways[target.value]?.()}
    >
      <option value="">{explore.export}</option>
      <optgroup label={explore.exportCanvas}>
        {(Object.keys(ofCanvas) as (keyof typeof ofCanvas)[]).map((way) => (
          <option key={way} value={way}>
            {explore[way]}
          </option>
        ))}
      </optgroup>
      <optgroup label={explore.exportWhole}>
        {(Object.keys(ofWhole) as (keyof typeof ofWhole)[]).map((way) => (
          <option key={way} value={`whole-${way}`}>
            {explore.wholeFile[way]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
