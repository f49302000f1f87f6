import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import iterate from "graphology-layout-forceatlas2/iterate";

export interface LayoutTask {
  readonly settings: Required<ForceAtlas2Settings>;
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges: Float32Array<ArrayBuffer>;
  /** For how long nodes move. */
  readonly ms: number;
}

/** Time between two pictures of the nodes' places. */
const pictureMs = 33;

/** Moves nodes until the time is over, and tells from time to time where they are; the last picture is empty-handed: null. */
self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const end = performance.now() + data.ms;
  const step = () => {
    const picture = performance.now() + pictureMs;
    while (performance.now() < picture) iterate(data.settings, data.nodes, data.edges);
    self.postMessage(data.nodes);
    if (performance.now() < end) setTimeout(step);
    else self.postMessage(null);
  };
  step();
};
