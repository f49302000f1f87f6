import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [react()],
  // graphiql would bring a second copy of graphql.
  resolve: { dedupe: ["graphql", "react", "react-dom"] },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // Nothing is written into the page, so that the content security policy needs no exception.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      input: [here("index.html"), here("ide.html")],
      checks: { pluginTimings: false },
      // graphiql says "use no memo" at a place where nothing reads it.
      onLog: (level, log, next) => log.code !== "MODULE_LEVEL_DIRECTIVE" && next(level, log),
    },
  },
  worker: { format: "es" },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/settings.json", "/demo", "/export", "/healthz"].map((path) => [path, "http://127.0.0.1:4000"]),
    ),
  },
});
