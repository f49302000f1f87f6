import { makeStore } from "./store";

/** Whether the API answers; `times` counts how often it came back, so that what was asked in vain is asked again. */
export const connection = makeStore<{ readonly isGone: boolean; readonly times: number }>({ isGone: false, times: 0 });

const everyMs = 1500;

/** To be called when a request found nobody. Looks for the API until it answers again. */
export function lostConnection(): void {
  if (connection.get().isGone) return;
  connection.set({ ...connection.get(), isGone: true });
  const look = async () => {
    const isBack = await fetch("/healthz").then(
      ({ ok }) => ok,
      () => false,
    );
    if (isBack) connection.set({ isGone: false, times: connection.get().times + 1 });
    else setTimeout(look, everyMs);
  };
  setTimeout(look, everyMs);
}
