/** Finds a Chromium for the browser tests and the screenshots; where there is none, installs one or says how. */

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { UsageError } from "../graph-data/errors.ts";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const bundles = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of a Chromium: `CHROME_PATH`, the system's, or the one that Playwright keeps; undefined where there is none.
 *
 * @throws UsageError where `CHROME_PATH` names no program
 */
export function findBrowser(): string | undefined {
  const { CHROME_PATH: given, PATH: path = "" } = process.env;
  if (given) {
    if (runs(given)) return given;
    throw new UsageError(`CHROME_PATH names no program: ${given}`);
  }
  const places = path.split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...places, ...bundles, chromium.executablePath()].find((place) => place !== "" && runs(place));
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

/** Debian's package as root, else Playwright's own installer. */
function install(): void {
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (debian && run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]))
    return;
  run(process.execPath, [fileURLToPath(import.meta.resolve("playwright-core/cli.js")), "install", "chromium"]);
}

/**
 * Finds a browser, or installs one.
 *
 * @throws UsageError that says in one line what to do
 */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error("No Chromium found; installing one.");
  install();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new UsageError(
    "No Chromium found, and none could be installed: install Chromium or Chrome, or set CHROME_PATH to one.",
  );
}

/** Starts it without a window; WebGL is drawn in software, so that every machine sees the same. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: needBrowser(),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--force-color-profile=srgb"],
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  try {
    console.log(needBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
