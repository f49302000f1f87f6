/** What is watched of a drawing; sigma's renderer has it. */
interface Drawn {
  getCamera(): { on(event: "updated", heard: () => void): unknown };
  on(event: "afterRender", heard: () => void): unknown;
  off(event: "afterRender", heard: () => void): unknown;
  setSetting(name: "hideEdgesOnMove", value: boolean): unknown;
}

/** A machine that draws a moving picture less often than this leaves out the ties while it moves. */
const leastPerSecond = 30;
/** One slow picture proves nothing. */
const inARow = 4;
/** A longer pause is a rest between two moves. */
const restMs = 1000;

/**
 * Keeps a drawing moving on machines without graphics of their own: once the pictures of a move have come too slowly,
 * ties are left out while the drawing moves, and are back when it rests.
 */
export function spareSlowMachines(renderer: Drawn): void {
  let before = 0;
  let slow = 0;
  let hasMoved = false;
  renderer.getCamera().on("updated", () => {
    hasMoved = true;
  });
  const look = () => {
    const now = performance.now();
    const took = now - before;
    before = now;
    if (!hasMoved || took > restMs) return;
    hasMoved = false;
    slow = took > 1000 / leastPerSecond ? slow + 1 : 0;
    if (slow < inARow) return;
    renderer.off("afterRender", look);
    renderer.setSetting("hideEdgesOnMove", true);
  };
  renderer.on("afterRender", look);
}
