import { useEffect, useState } from "react";
import { useStore } from "../api/store";
import { Icon } from "./icon";
import { forget, type Told, toasts } from "./toasts";
import { useWords } from "./useWords";
import "./toast.css";

const stays = { withUndo: 10_000, without: 5_000 };

/** Where what was done is told: announced when it appears, and it waits while the pointer or the focus is on it. */
export function ToastRegion() {
  const words = useWords();
  const told = useStore(toasts);
  return (
    <section aria-label={words.notices} aria-live="polite" className="toasts">
      {told.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function Toast({ toast }: { toast: Told }) {
  const words = useWords();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => forget(toast.id), toast.undo ? stays.withUndo : stays.without);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only waits; what can be done is in its buttons.
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            toast.undo?.();
            forget(toast.id);
          }}
        >
          {words.undo}
        </button>
      )}
      <button type="button" className="quiet small" aria-label={words.close} onClick={() => forget(toast.id)}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
