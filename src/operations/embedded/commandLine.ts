import { join } from "node:path";
import type { Layout } from "./layout.js";
import { mainClassOf } from "./version.js";

/** How much memory a server may take, as Java and Neo4j write it: "512m", "1g". */
export interface Memory {
  readonly heap?: string;
  readonly pageCache?: string;
}

const JAVA = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dfile.encoding=UTF-8",
  "-XX:+ExitOnOutOfMemoryError",
];

/** The arguments of the Java process that is the server. */
export function serverArguments(
  version: string,
  jars: string,
  layout: Layout,
  port: number,
  memory: Memory,
): readonly string[] {
  const settings = {
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "server.memory.pagecache.size": memory.pageCache ?? "512m",
    // A log file of its full 256 MB from the start would make every empty store half a gigabyte.
    "db.tx_log.preallocate": "false",
    // Otherwise the server sits still for ten seconds after its stores are closed.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "1",
  };
  return [
    `-Xmx${memory.heap ?? "1g"}`,
    ...JAVA,
    "-cp",
    join(jars, "*"),
    mainClassOf(version),
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.conf}`,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** The arguments of the Java process that sets the password of a store before its first start. */
export function passwordArguments(jars: string): readonly string[] {
  return ["-cp", join(jars, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password"];
}
