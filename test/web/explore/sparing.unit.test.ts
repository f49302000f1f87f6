import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { spareSlowMachines } from "../../../web/src/explore/sparing.js";

/** The events of a sigma renderer and its camera, and the settings that were made. */
class Drawing extends EventEmitter {
  readonly camera = new EventEmitter();
  readonly settings: unknown[] = [];
  getCamera = () => this.camera;
  setSetting = (...setting: unknown[]) => this.settings.push(setting);

  /** Pictures after so many milliseconds each, of a move unless the camera stands still. */
  draw(times: readonly number[], moves = true) {
    for (const ms of times) {
      if (moves) this.camera.emit("updated");
      vi.advanceTimersByTime(ms);
      this.emit("afterRender");
    }
  }
}

const hidden = [["hideEdgesOnMove", true]];
let drawing: Drawing;
beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(5000);
  drawing = new Drawing();
  spareSlowMachines(drawing);
  // The first picture comes after a rest.
  drawing.draw([16]);
});
afterEach(() => void vi.useRealTimers());

test("after four slow pictures of a move in a row ties are left out while moving, once and for all", () => {
  drawing.draw([50, 50, 50]);
  expect(drawing.settings).toEqual([]);
  drawing.draw([50]);
  expect(drawing.settings).toEqual(hidden);
  expect(drawing.listenerCount("afterRender")).toBe(0);
  drawing.draw([50, 50, 50, 50, 50]);
  expect(drawing.settings).toEqual(hidden);
});

test("thirty pictures a second are fast enough, and one of them begins the count anew", () => {
  drawing.draw(Array(40).fill(33));
  drawing.draw([34, 34, 34, 33, 34, 34, 34]);
  expect(drawing.settings).toEqual([]);
  drawing.draw([34]);
  expect(drawing.settings).toEqual(hidden);
});

test("what is drawn while the camera stands still proves nothing", () => {
  drawing.draw(Array(40).fill(200), false);
  expect(drawing.settings).toEqual([]);
  // Nor does it begin the count of a move anew.
  drawing.draw([50, 50, 50]);
  drawing.draw([10], false);
  drawing.draw([50]);
  expect(drawing.settings).toEqual(hidden);
});

test("a rest of more than a second between two moves is no slow picture", () => {
  drawing.draw([50, 50, 50]);
  drawing.draw([1001, 1001, 1001]);
  expect(drawing.settings).toEqual([]);
  drawing.draw([1000]);
  expect(drawing.settings).toEqual(hidden);
});
