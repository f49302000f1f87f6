import { useEffect, useState } from "react";
import { theme } from "../api/preferences";
import { useStore } from "../api/store";
import { dark, light, type Palette } from "./colours";

/** The colours of the light that the page is in. */
export function usePalette(): Palette {
  const chosen = useStore(theme);
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const look = () => setDark(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return chosen === "dark" || (chosen === "system" && isDark) ? dark : light;
}
