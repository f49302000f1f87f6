import type { IncomingMessage } from "node:http";
import { GraphQLError } from "graphql";
import type { Step } from "../http/step.js";
import { refuseForNow } from "../refusal/refuse.js";
import { Buckets } from "./buckets.js";
import type { SubjectOf } from "./subjects.js";

/**
 * Requests without a valid token that one address may send at once, and each second. Behind a proxy all have its
 * address.
 */
const atOnce = 200;
const perSecond = 20;
/** So late is a request refused that is over these: who waits for the answer sends no other meanwhile. */
const lateMs = 1000;

/**
 * Refuses requests without a valid token when too many come from one address: late, and before their bodies are read.
 * Told at once, a few connections would take the processor from everybody else by being refused. Whoever sends a valid
 * token is not held up.
 */
export const holdUpNobodies =
  (subjectOf: SubjectOf, nobodies = new Buckets(atOnce, perSecond), heldMs = lateMs): Step =>
  async (request, response, next) => {
    const wrong = await whatIsWrong(subjectOf(request));
    if (!wrong) return next();
    const wait = nobodies.pour(addressOf(request), 1);
    if (wait === 0) return next();
    const held = setTimeout(() => next(wrong === "none" ? refuseForNow(wait) : wrong), heldMs);
    response.once("close", () => clearTimeout(held));
  };

/**
 * Why a token is refused, or that there is none; undefined for a valid one, and for one that cannot be checked now:
 * that is told later.
 */
const whatIsWrong = (subject: ReturnType<SubjectOf>): Promise<GraphQLError | "none" | undefined> =>
  subject.then(
    (found) => (found ? undefined : "none"),
    (fault) => (fault instanceof GraphQLError && fault.extensions.code === "UNAUTHENTICATED" ? fault : undefined),
  );

const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? "";
