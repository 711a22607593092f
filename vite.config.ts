import { defineConfig } from "vite";

export default defineConfig({
  root: "client",
  // Inlined fonts and images would need `data:` in the page's content security policy.
  build: { outDir: "../dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: "es" },
  server: { proxy: { "/api": "http://localhost:3000" } },
});
