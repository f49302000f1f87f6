/** What opens over the page, and gives the focus back by itself to where it came from, if that is still there. */
const over = "[role=alertdialog], [role=dialog], [role=listbox]";
const givesBackMs = 150;

/**
 * Keeps a keyboard where it is: when what has the focus goes from the page, the focus goes to the part of the page that
 * it was in, and not to the top of everything.
 */
export function keepFocus(): void {
  let around: readonly HTMLElement[] = [];
  document.addEventListener("focusin", ({ target }) => {
    around = [];
    for (let at = target as HTMLElement | null; at; at = at.parentElement) around = [...around, at];
  });
  const isLost = () => document.activeElement === document.body;
  const find = () => {
    const parts = around.filter((one) => one.isConnected && one.matches("article, section, main"));
    const next = parts[0] ?? document.querySelector("main");
    if (!next || !isLost()) return;
    if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  new MutationObserver(() => {
    if (!isLost() || around[0]?.isConnected !== false) return;
    if (around.some((one) => one.matches(over))) setTimeout(find, givesBackMs);
    else find();
  }).observe(document, { subtree: true, childList: true });
}
