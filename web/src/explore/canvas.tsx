import { useEffect, useRef } from "react";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import type { Palette } from "./colours";
import { type Drawing, emptyDrawing, type NodeAttributes, placeOf, type TieAttributes } from "./drawing";
import { spareSlowMachines } from "./sparing";

export type Renderer = Sigma<NodeAttributes, TieAttributes>;

/** Changes a drawing while it is not drawn: sigma would index everything anew at every node and tie that goes. */
export function unwatched<Answer>(renderer: Renderer | null, drawing: Drawing, change: () => Answer): Answer {
  renderer?.setGraph(emptyDrawing());
  try {
    return change();
  } finally {
    renderer?.setGraph(drawing);
  }
}

interface CanvasProps {
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly label: string;
  readonly onSelect: (id: string | null) => void;
  /** A node was put somewhere by hand. */
  readonly onMoved: (id: string, at: readonly [number, number]) => void;
  readonly onReady: (renderer: Renderer | null) => void;
}

/** The drawing, in WebGL. Clicking a node selects it, dragging one pins it. */
export function Canvas({ drawing, palette, selected, label, onSelect, onMoved, onReady }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(null);
  const told = useRef({ onSelect, onMoved });
  told.current = { onSelect, onMoved };
  useEffect(() => {
    const sigma = new Sigma<NodeAttributes, TieAttributes>(drawing, box.current!, {
      allowInvalidContainer: true,
      // Points, and not a triangle for each: software draws thousands of triangles that are instances of one at a tenth
      // of the speed.
      nodeProgramClasses: { circle: NodePointProgram },
      defaultEdgeType: "line",
      edgeProgramClasses: { line: EdgeLineProgram, arrow: EdgeArrowProgram },
      labelFont: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
      labelSize: 12,
      labelRenderedSizeThreshold: 6,
      labelDensity: 0.9,
      zIndex: true,
      stagePadding: 60,
      minCameraRatio: 0.02,
      maxCameraRatio: 8,
    });
    renderer.current = sigma;
    spareSlowMachines(sigma);
    let dragged: string | null = null;
    let hasMoved = false;
    sigma.on("downNode", ({ node }) => {
      dragged = node;
      hasMoved = false;
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event }) => {
      if (!dragged) return;
      hasMoved = true;
      drawing.mergeNodeAttributes(dragged, { ...sigma.viewportToGraph(event), fixed: true });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      if (dragged && hasMoved) {
        told.current.onMoved(dragged, placeOf(drawing, dragged));
      }
      dragged = null;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    sigma.on("clickNode", ({ node }) => told.current.onSelect(node));
    sigma.on("clickStage", () => told.current.onSelect(null));
    // On a telephone the canvas is not laid out while another pane is looked at.
    const sized = new ResizeObserver(() => sigma.resize().refresh());
    sized.observe(box.current!);
    onReady(sigma);
    return () => {
      sized.disconnect();
      onReady(null);
      sigma.kill();
    };
  }, [drawing, onReady]);
  useEffect(() => {
    const sigma = renderer.current;
    if (!sigma) return;
    const isDimmed = selected !== null && drawing.hasNode(selected);
    const near = new Set(isDimmed ? [selected, ...drawing.neighbors(selected)] : []);
    sigma.setSettings({
      labelColor: { color: palette.ink },
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, palette),
      // They run for every node and tie whenever anything has moved: without a choice there are none.
      nodeReducer: isDimmed
        ? (id, attributes) =>
            near.has(id)
              ? { ...attributes, highlighted: id === selected, forceLabel: near.size < 40, zIndex: 1 }
              : { ...attributes, color: palette.otherTie, label: null, zIndex: 0 }
        : null,
      edgeReducer: isDimmed
        ? (id, attributes) =>
            drawing.hasExtremity(id, selected)
              ? { ...attributes, zIndex: 1 }
              : { ...attributes, color: palette.surface, zIndex: 0 }
        : null,
    });
  }, [drawing, palette, selected]);
  return <div ref={box} className="canvas" role="img" aria-label={label} />;
}

/** The name of a node on a plate of its own. */
function drawHover(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null },
  { labelSize, labelFont }: { labelSize: number; labelFont: string },
  palette: Palette,
): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2, 0, Math.PI * 2);
  context.stroke();
  if (!data.label) return;
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = context.measureText(data.label).width + 12;
  const left = data.x + data.size + 6;
  context.fillStyle = palette.surface;
  context.beginPath();
  context.roundRect(left, data.y - labelSize, width, labelSize * 2, 6);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fillText(data.label, left + 6, data.y + labelSize / 3);
}
