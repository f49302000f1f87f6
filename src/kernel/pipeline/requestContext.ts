import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Viewers } from "../access/viewers.js";
import { todayIn } from "../calendar.js";
import type { Graph } from "../compose/graph.js";
import type { PlanWarmer } from "../compose/planWarmer.js";
import type { Config } from "../config.js";
import type { Context, Language } from "../context.js";
import type { Envelope } from "../graphql/envelope.js";
import { own } from "../owner.js";
import { throwRefusal } from "../refusal/asRefusal.js";
import { refuseUntil } from "../refusal/refuse.js";
import { type Bookmarks, bookmarkHeader } from "./bookmarks.js";
import type { Buckets } from "./buckets.js";
import type { SubjectOf } from "./subjects.js";

/** What the context of every request is made with. */
export interface RequestParts {
  readonly config: Config;
  readonly graph: Graph;
  readonly envelope: Envelope;
  readonly viewers: Viewers;
  readonly subjectOf: SubjectOf;
  readonly buckets: Buckets;
  readonly bookmarks: Bookmarks;
  readonly log: Logger;
  /** Nothing where nobody keeps plans: all is ready then. */
  readonly warmer?: PlanWarmer;
}

/**
 * A request may take this many times longer while statements are planned, at start or after the database was lost: it
 * may have to wait for some.
 */
const coldFactor = 5;
/**
 * Why work ends whose request is over: made once, since an error of its own with each request would cost more than the
 * rest of its end.
 */
const over = new DOMException("The request is over.", "AbortError");
/**
 * What a request is told at its deadline: before the program is ready that is the reason, and asking for less would not
 * help.
 */
function late(warmer: PlanWarmer | undefined): Error {
  const whyNot = warmer?.whyNot;
  if (!whyNot) return new DOMException("The request took too long.", "TimeoutError");
  return refuseUntil(whyNot, warmer.progress.secondsLeft);
}

/**
 * What the resolvers are given of a request, which ends at its deadline, or when its caller has gone or was answered.
 */
export async function requestContext(
  parts: RequestParts,
  request: IncomingMessage,
  response: ServerResponse,
  factor = parts.warmer?.isPlanning ? coldFactor : 1,
): Promise<Context> {
  const { config, graph, envelope, buckets } = parts;
  const startedAt = performance.now();
  const id = randomUUID();
  response.setHeader("x-request-id", id);
  const today = todayIn(config.TIME_ZONE);
  const ended = new AbortController();
  const { signal } = ended;
  const deadline = setTimeout(() => ended.abort(late(parts.warmer)), config.REQUEST_TIMEOUT_MS * factor).unref();
  // Also when it was answered: of several fields, some may still be read when one has failed.
  response.on("close", () => {
    clearTimeout(deadline);
    ended.abort(over);
  });
  // Every statement of a request listens to it: more than ten are no leak.
  setMaxListeners(0, signal);
  const subject = await parts.subjectOf(request);
  if (subject) own(signal, subject.id);
  const bookmark = request.headers[bookmarkHeader];
  // Before anything is read: whether they work here, and whom they lead, may be what was changed.
  if (subject && (await parts.bookmarks.heed(bookmark, subject.id, signal).catch(throwRefusal)))
    parts.viewers.forgetOne(subject, today);
  const viewer = subject && (await parts.viewers.of(subject, today, signal).catch(throwRefusal));
  const log = parts.log.child({ request: id, viewer: viewer?.id });
  // A request that cannot run costs a point too; without a token none reaches the database, and each costs little.
  buckets.spend(viewer, 1);
  return {
    viewer,
    graph,
    envelope,
    today,
    timeZone: config.TIME_ZONE,
    language: languageOf(request),
    constants: config.constants,
    signal,
    log,
    forgetViewers: () => parts.viewers.forget(),
    rateLimit: () => buckets.level(viewer?.id ?? ""),
    startedAt,
  };
}

const languageOf = ({ headers }: IncomingMessage): Language =>
  /^zh\b/i.test(headers["accept-language"] ?? "") ? "zh" : "en";
