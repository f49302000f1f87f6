// The limit: one hand-written statement for each workload, over the raw driver, behind a bare HTTP server. Nothing is
// parsed, merged or checked but the token; the record is the answer.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { todayOf, viewerOf } from "../viewer.mjs";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, JWT_SECRET } = process.env;
const folder = new URL("./", import.meta.url);
const statements = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => [name.replace(".cypher", ""), readFileSync(new URL(name, folder), "utf8")]),
);
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const viewer = viewerOf(driver, JWT_SECRET);

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    try {
      const { statement, variables } = JSON.parse(Buffer.concat(chunks).toString());
      const who = await viewer(request.headers.authorization);
      const input = { ...variables, viewer: who, today: todayOf() };
      const session = driver.session({ defaultAccessMode: statement.startsWith("write") ? "WRITE" : "READ" });
      try {
        const { records } = await session.run(statements.get(statement), { in: input });
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(JSON.stringify({ data: records[0]?.get("data") ?? null }));
      } finally {
        await session.close();
      }
    } catch (error) {
      response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ errors: [String(error)] }));
    }
  });
});
server.listen(0, "127.0.0.1", () => process.stderr.write(`Listening: http://127.0.0.1:${server.address().port}/\n`));
process.on("SIGTERM", () => void driver.close().finally(() => process.exit(0)));
