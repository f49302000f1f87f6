import { refuse } from "./refuse.js";

/** The refusal of a change while a backup has paused all of them, at most until this instant. */
export const paused = (until: string) =>
  refuse("UNAVAILABLE", `Changes are paused during a backup, at most until ${until}: try again in a moment.`);
