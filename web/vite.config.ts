import { fileURLToPath } from "node:url";
import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * react-aria writes one style into the page unless something with this id stands there. The rule stands in our style sheet, so the policy
 * needs no exception.
 */
const pressableStyle: Plugin = {
  name: "pressable-style",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace('<link rel="stylesheet"', '<link id="react-aria-pressable-style" rel="stylesheet"'),
  },
};

export default defineConfig({
  // Of what react-aria says itself, only the languages that the client speaks.
  plugins: [react(), { ...locales.vite({ locales: ["en-US", "zh-CN"] }), enforce: "pre" }, pressableStyle],
  // graphiql would bring a second copy of graphql.
  resolve: { dedupe: ["graphql", "react", "react-dom"] },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // What each page loads: a test adds it up.
    manifest: true,
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
