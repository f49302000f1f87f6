import { useCallback, useEffect, useRef, useState } from "react";
import type { Renderer } from "./canvas";
import type { Drawing } from "./drawing";
import { arrange } from "./layout";

/** Arranging the nodes of a drawing: how to begin it, how to stop it, and whether it goes on. It ends with the page. */
export function useArranging(drawing: Drawing, renderer: Renderer | null) {
  const running = useRef<(() => void) | null>(null);
  const [isMoving, setMoving] = useState(false);
  const stop = useCallback(() => running.current?.(), []);
  const start = useCallback(() => {
    running.current?.();
    if (drawing.order < 2) return;
    renderer?.setCustomBBox(null);
    setMoving(true);
    const ms = Math.min(1200 + drawing.order * 6, 20_000);
    running.current = arrange(drawing, ms, () => {
      running.current = null;
      setMoving(false);
    });
  }, [drawing, renderer]);
  useEffect(() => stop, [stop]);
  return { isMoving, start, stop };
}
