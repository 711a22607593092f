// Loaded before a command that is measured: prints the peak memory of its process, threads included, when it ends.
if (require("node:worker_threads").isMainThread)
  process.on("exit", () => console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`));
