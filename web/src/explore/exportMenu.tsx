import { useWords } from "../ui/useWords";
import type { Renderer } from "./canvas";
import type { Palette } from "./colours";
import type { Drawing } from "./drawing";
import { exportGexf, exportNodes, exportPng, exportTies } from "./exports";

/** Files of what is on the canvas. */
export function ExportMenu({
  drawing,
  renderer,
  palette,
  today,
}: {
  drawing: Drawing;
  renderer: Renderer | null;
  palette: Palette;
  today: string;
}) {
  const words = useWords().explore;
  const name = `knowledge-network-${today}`;
  const ways = {
    png: () => renderer && exportPng(renderer, palette.surface, name),
    gexf: () => exportGexf(drawing, name),
    csvNodes: () => exportNodes(drawing, name),
    csvTies: () => exportTies(drawing, name),
  };
  return (
    <select
      className="quiet"
      aria-label={words.export}
      value=""
      onChange={({ target }) => void ways[target.value as keyof typeof ways]?.()}
    >
      <option value="">{words.export}</option>
      {(Object.keys(ways) as (keyof typeof ways)[]).map((way) => (
        <option key={way} value={way}>
          {words[way]}
        </option>
      ))}
    </select>
  );
}
