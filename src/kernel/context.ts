import type { Logger } from "pino";
import type { Viewer } from "./access/viewer.js";
import type { IsCut } from "./compose/ask.js";
import type { Graph } from "./compose/graph.js";
import type { Variables } from "./execution/operation.js";
import type { Envelope } from "./graphql/envelope.js";
import type { PreparedOperation } from "./graphql/preparedOperation.js";
import type { BucketLevel } from "./pipeline/buckets.js";
import type { Constants } from "./settings.js";

export type Language = "en" | "zh";

/** What every resolver is given of one request. */
export interface Context {
  /** Undefined when the request came without a token: such a request reaches no resolver. */
  readonly viewer: Viewer | undefined;
  readonly graph: Graph;
  readonly envelope: Envelope;
  /** The day in TIME_ZONE, as an ISO date. */
  readonly today: string;
  /** TIME_ZONE: in which an instant has its day. */
  readonly timeZone: string;
  readonly language: Language;
  /** What the measures take as given. */
  readonly constants: Constants;
  /** Aborts when the request's time is over or its caller has gone. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** To be called after a write: whom a viewer leads may have changed. */
  readonly forgetViewers: () => void;
  /** How much the viewer may still ask for. */
  readonly rateLimit: () => BucketLevel;
  /** What stands for the latest change of the request, once it is committed. */
  bookmarks?: readonly string[];
  /** What the operation costs, once it is known. */
  cost?: number;
  /** Whether the operation asks for what is worked out of much, once it is known. */
  isHeavy?: boolean;
  /** When the request came, in ms of `performance.now()`. */
  readonly startedAt: number;
  /** Ends the turn of a document that was never seen before, when it is answered. */
  endTurn?: () => void;
  /** The operation, once its document is known to be valid and to have it. */
  operation?: PreparedOperation;
  /** Its variables, coerced. */
  variables?: Variables;
  /** Where asks are cut into statements; chosen by how hot a shape is unless a test chooses. */
  readonly isCut?: IsCut;
}
