import { dayOf } from "./calendar.js";
import { foundInstitution, type Institution } from "./institution.js";
import { type Library, writeLibrary } from "./library.js";
import { type Mentoring, mentor } from "./mentoring.js";
import { handOutClients, type Portfolio } from "./portfolio.js";
import { streamsOf } from "./random.js";
import { type Serves, servesOf } from "./serves.js";
import { sizeOf } from "./size.js";
import { type Employee, hireStaff } from "./staff.js";

/** Everything that more than one file speaks of. What only one file needs is made while it is written. */
export interface World {
  readonly institution: Institution;
  readonly portfolio: Portfolio;
  readonly serves: Serves;
  readonly mentoring: Mentoring;
  readonly library: Library;
  /** Who serves no clients. */
  readonly staff: readonly Employee[];
}

export function makeWorld(options: { readonly scale: number; readonly seed: number; readonly today: string }): World {
  const institution = foundInstitution(streamsOf(options.seed), dayOf(options.today), sizeOf(options.scale));
  const portfolio = handOutClients(institution);
  const mentoring = mentor(institution);
  const library = writeLibrary(institution, mentoring.skills);
  const serves = servesOf(institution, portfolio);
  return { institution, portfolio, serves, mentoring, library, staff: hireStaff(institution) };
}
