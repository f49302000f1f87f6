import { createContext, useContext, useMemo } from "react";
import { language } from "../api/preferences";
import { useStore } from "../api/store";
import { type Format, formatOf } from "./format";

/** TIME_ZONE of the bank, in which an instant has its day. */
export const TimeZone = createContext("UTC");

export function useFormat(): Format {
  const tongue = useStore(language);
  const timeZone = useContext(TimeZone);
  return useMemo(() => formatOf(tongue, timeZone), [tongue, timeZone]);
}
