import { createContext, useContext, useMemo } from "react";

/** The time zone of the bank, in which an instant has its day. */
export const TimeZone = createContext("UTC");

/** The day of the bank in which an instant lies. A day stays what it is. */
export function useDayOf(): (moment: string) => string {
  const timeZone = useContext(TimeZone);
  return useMemo(() => {
    // As ISO dates are written.
    const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    return (moment) => (moment.includes("T") ? format.format(new Date(moment)) : moment);
  }, [timeZone]);
}
