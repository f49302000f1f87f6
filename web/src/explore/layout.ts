import forceAtlas2 from "graphology-layout-forceatlas2";
import { assignLayoutChanges, graphToByteArrays } from "graphology-layout-forceatlas2/helpers";
import type { Drawing } from "./drawing";
import type { LayoutTask } from "./layout.worker";

/**
 * How long the page waits after a picture of the nodes' places, as a multiple of the time that it took to take it over
 * and draw it.
 */
const restPerWork = 2;

/**
 * Arranges a drawing by force (ForceAtlas2) outside of the page's thread. Answers how to stop it; `done` is called when
 * time is over.
 */
export function arrange(drawing: Drawing, ms: number, done: () => void): () => void {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const { nodes, edges } = graphToByteArrays(drawing, (_, { weight = 1 }) => 1 + Math.log2(weight));
  const order = drawing.nodes();
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    strongGravityMode: false,
    ...forceAtlas2.inferSettings(drawing),
    scalingRatio: 12,
    gravity: 0.6,
    barnesHutOptimize: drawing.order > 800,
    barnesHutTheta: 0.6,
  } as LayoutTask["settings"];
  // Who wants little motion sees the last picture alone.
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let isOver = false;
  let again: ReturnType<typeof setTimeout>;
  const stop = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(again);
    worker.terminate();
    done();
  };
  worker.onmessage = ({ data }: MessageEvent<Float32Array<ArrayBuffer> | null>) => {
    if (isOver) return;
    if (data === null) return stop();
    const start = performance.now();
    // Nodes that came or went meanwhile have another arrangement to wait for.
    if (order.length === drawing.order && order.every((id) => drawing.hasNode(id)))
      assignLayoutChanges(drawing, data, null);
    if (isStill) return;
    const applied = performance.now() - start;
    // It was drawn in the next frame, before this. Another is asked for when the page has had time for other things.
    requestAnimationFrame((frame) => {
      const drawn = performance.now() - frame;
      again = setTimeout(() => worker.postMessage(null), (applied + drawn) * restPerWork);
    });
  };
  worker.postMessage({ settings, nodes, edges, ms } satisfies LayoutTask);
  if (!isStill) worker.postMessage(null);
  return stop;
}
