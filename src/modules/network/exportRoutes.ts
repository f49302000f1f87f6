import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Response, Router } from "express";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { has, type Viewer, viewerKey } from "../../kernel/access/viewer.js";
import { noteDenied } from "../../kernel/audit/noteDenied.js";
import { recordUnmasked } from "../../kernel/audit/unmasked.js";
import type { Context } from "../../kernel/context.js";
import { ourFault } from "../../kernel/http/ourFault.js";
import { sendJson } from "../../kernel/http/sendJson.js";
import { sendRefusal } from "../../kernel/http/sendRefusal.js";
import type { RouteParts, Spend } from "../../kernel/pipeline/routes.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { connect } from "./connections.js";
import { type Format, formats } from "./exportFormats.js";
import type { ExportGraph } from "./exportGraph.js";
import { parsed, requests } from "./exportRequest.js";
import { exportSnapshot } from "./exportSnapshot.js";
import { exportSubgraph } from "./exportSubgraph.js";
import { tiesAsked, walk } from "./neighbourhood.js";
import { networkAsked } from "./networkArgs.js";
import { showNetwork } from "./networkShown.js";

type Given = Record<string, unknown>;
type Exported = { readonly graph: ExportGraph; readonly format: keyof typeof formats; readonly part: "nodes" | "ties" };

/**
 * What a whole network costs: reading and measuring it takes a processor for seconds. Of a part each node costs a
 * point, as in a query.
 */
const networkCost = 1000;

/** The same roles as the queries of the same names. */
const roles = [Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE];

/** The query of which each is the file. */
const queries: Readonly<Record<string, string>> = {
  snapshot: "networkSnapshot",
  neighbourhood: "neighbourhood",
  connections: "connections",
};

/**
 * What each address gives: the same as the query of the same name, with the same rules. Undefined for what does not
 * exist for the viewer.
 */
const exports: Readonly<
  Record<string, (context: Context, given: Given, spend: Spend) => Promise<Exported | undefined>>
> = {
  snapshot: async (context, given, spend) => {
    const { format, part, from, to, ...args } = parsed(requests.snapshot, given);
    if (to && !from) throw refuse("BAD_USER_INPUT", "`to` requires `from`: give both.");
    const asked = networkAsked(context, { ...args, window: from ? { from, to } : null });
    spend(context, networkCost);
    const shown = await showNetwork(context, asked);
    return { graph: exportSnapshot(context, shown), format, part };
  },
  neighbourhood: async (context, given, spend) => {
    const { format, part, ...args } = parsed(requests.neighbourhood, given);
    const asked = tiesAsked(context, args);
    spend(context, args.first);
    const walked = await walk(context, args, asked);
    return walked && { graph: exportSubgraph(context, `What is around ${args.of}`, walked, asked), format, part };
  },
  connections: async (context, given, spend) => {
    const { format, part, ...args } = parsed(requests.connections, given);
    spend(context, Math.min(Math.max(1, args.first), 200));
    const { asked, walked } = await connect(context, args);
    return { graph: exportSubgraph(context, `What links ${args.between.join(", ")}`, walked, asked), format, part };
  },
};

/**
 * Files of the network: GET or POST …/snapshot, …/neighbourhood, …/connections. Tokens travel in the header alone,
 * never in an address, which is logged on the way. A file is streamed; one that breaks off midway ends the connection,
 * so that nobody takes it for whole. `asked` are the queries that may be asked here, when not all may: the file of
 * another is not given.
 */
export function exportRoutes({ contextOf, spend, inTurn, log, denials, asked }: RouteParts): Router {
  const open = Object.keys(exports).filter((name) => !asked || asked.has(queries[name]!));
  const router = Router();
  router.all("/:what", async (request, response) => {
    let viewer: Viewer | undefined;
    try {
      const what = open.includes(request.params.what) ? exports[request.params.what] : undefined;
      if (!what || !["GET", "POST"].includes(request.method)) {
        response.status(404).json({ errors: [{ message: `No such export. Possible: ${open.join(", ") || "none"}.` }] });
        return;
      }
      const context = await contextOf(request, response);
      viewer = viewerOf(context);
      if (!has(viewer, ...roles)) throw refuse("FORBIDDEN", `Exports are open only to the roles ${roles.join(", ")}.`);
      const given = request.method === "GET" ? request.query : (request.body ?? {});
      const exported = await inTurn(context, () => what(context, given, spend)).catch(throwRefusal);
      if (!exported) {
        response
          .status(404)
          .json({ errors: [{ message: "There is no object with this id, or you may not see it: check the id." }] });
        return;
      }
      await recordExport(context, request.params.what, exported).catch(throwRefusal);
      await send(response, request.params.what, exported);
      context.log.info({ export: request.params.what, format: exported.format }, "exported");
    } catch (error) {
      noteDenied(denials, [error], viewer);
      fail(response, error, log);
    }
  });
  return router;
}

/** A file for somebody who may read all files contains many people: the download is audited before it begins. */
async function recordExport(context: Context, what: string, { graph }: Exported): Promise<void> {
  if (viewerKey(viewerOf(context), context.today).allFiles)
    await recordUnmasked(context, `export/${what}`, [...graph.ids()]);
}

async function send(response: Response, what: string, { graph, format, part }: Exported): Promise<void> {
  const { type, ending, write }: Format = formats[format];
  const name = `${what}${format === "csv" ? `-${part}` : ""}.${ending}`;
  const text = write(graph, part);
  // A failure before the first line is answered as an error; after that, only the connection can be closed.
  const first = await text.next();
  response
    .status(200)
    .type(type)
    .set({
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  async function* whole() {
    if (!first.done) yield first.value;
    yield* text;
  }
  await pipeline(Readable.from(whole()), response);
}

/** Of refusals that say nothing of HTTP, since of a query they refuse a part. */
const statuses: Readonly<Record<string, number>> = { FORBIDDEN: 403, BAD_USER_INPUT: 400 };

function fail(response: Response, error: unknown, log: Logger): void {
  if (response.headersSent) {
    log.info({ err: error }, "an export broke off");
    response.destroy();
    return;
  }
  if (error instanceof GraphQLError) return void sendRefusal(response, error, statuses[String(error.extensions.code)]);
  log.error({ err: error }, "fault");
  const { code, message } = ourFault;
  sendJson(response, 500, { errors: [{ message, extensions: { code } }] });
}
