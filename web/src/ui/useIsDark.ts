import { useEffect, useState } from "react";
import { theme } from "../api/preferences";
import { useStore } from "../api/store";

/** Whether the page is dark, by choice or as the system is. */
export function useIsDark(): boolean {
  const chosen = useStore(theme);
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const look = () => setDark(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return chosen === "dark" || (chosen === "system" && isDark);
}
