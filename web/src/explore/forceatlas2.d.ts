declare module "graphology-layout-forceatlas2/iterate" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
  /** One iteration, in place. Ten numbers a node (x and y first), three an edge. */
  // biome-ignore lint/style/noDefaultExport: so the library does.
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array<ArrayBuffer>,
    edges: Float32Array<ArrayBuffer>,
  ): void;
}
declare module "graphology-layout-forceatlas2/helpers" {
  import type Graph from "graphology";
  export function graphToByteArrays(
    graph: Graph,
    weight: (edge: string, attributes: { weight?: number }) => number,
  ): { nodes: Float32Array<ArrayBuffer>; edges: Float32Array<ArrayBuffer> };
  export function assignLayoutChanges(graph: Graph, nodes: Float32Array<ArrayBuffer>, reducer: null): void;
}
