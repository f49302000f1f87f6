import type { Request, Response, Router } from "express";
import type { Logger } from "pino";
import type { Denials } from "../audit/denials.js";
import type { Context } from "../context.js";
import type { InTurn } from "./heavy.js";

/** What routes of a module are made with: they answer by the same rules as /graphql. */
export interface RouteParts {
  readonly contextOf: (request: Request, response: Response) => Promise<Context>;
  readonly spend: Spend;
  readonly inTurn: InTurn;
  readonly log: Logger;
  readonly denials: Denials;
  /**
   * The root fields that registered operations ask: what answers as another does is not given. Undefined when all may
   * be asked.
   */
  readonly asked?: ReadonlySet<string>;
}

/** Pours what an answer costs into the bucket of whoever asks. Throws RATE_LIMITED when it does not fit. */
export type Spend = (context: Context, points: number) => void;

export type Routes = (parts: RouteParts) => Router;
