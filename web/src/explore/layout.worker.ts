import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import iterate from "graphology-layout-forceatlas2/iterate";

export interface LayoutTask {
  readonly settings: Required<ForceAtlas2Settings>;
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges: Float32Array<ArrayBuffer>;
  /** For how long nodes move. */
  readonly ms: number;
}

/**
 * Moves nodes until the time is over. Each message that asks for a picture is answered with where they are then; the
 * last picture comes unasked, and null after it.
 */
self.onmessage = ({ data: task }: MessageEvent<LayoutTask>) => {
  const end = performance.now() + task.ms;
  let isAsked = false;
  self.onmessage = () => {
    isAsked = true;
  };
  const step = () => {
    const isOver = performance.now() >= end;
    if (!isOver) iterate(task.settings, task.nodes, task.edges);
    if (isAsked || isOver) {
      self.postMessage(task.nodes);
      isAsked = false;
    }
    if (isOver) self.postMessage(null);
    else setTimeout(step);
  };
  step();
};
