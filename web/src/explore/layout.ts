import forceAtlas2 from "graphology-layout-forceatlas2";
import { assignLayoutChanges, graphToByteArrays } from "graphology-layout-forceatlas2/helpers";
import type { Drawing } from "./drawing";
import type { LayoutTask } from "./layout.worker";

/** Arranges a drawing by force (ForceAtlas2) outside of the page's thread. Answers how to stop it; `done` is called when time is over. */
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
  const stop = () => {
    worker.terminate();
    done();
  };
  worker.onmessage = ({ data }: MessageEvent<Float32Array<ArrayBuffer> | null>) => {
    if (data === null) return stop();
    // Nodes that came or went meanwhile have another arrangement to wait for.
    if (order.length === drawing.order && order.every((id) => drawing.hasNode(id)))
      assignLayoutChanges(drawing, data, null);
  };
  worker.postMessage({ settings, nodes, edges, ms } satisfies LayoutTask);
  return stop;
}
