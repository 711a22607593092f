/** Starts the page. */

import { h, render } from "preact";
import "./styles/index.css";
import type { GraphFile } from "../graph-data/schema.ts";
import { guardCorrections, keepCorrected } from "./corrections.ts";
import { listenToDrops } from "./drop.ts";
import { listenToKeys } from "./keys.ts";
import { memorySource } from "./memory.ts";
import { embeddedId } from "./offline.ts";
import { App } from "./panels/app.tsx";
import { homeSource, keepGraphLoaded } from "./session.ts";
import { readAddress } from "./state.ts";
import { keepTheme } from "./theme.ts";
import { keepTitle } from "./title.ts";

keepTheme();
readAddress();
window.addEventListener("popstate", readAddress);
const embedded = document.getElementById(embeddedId)?.textContent;
if (embedded) homeSource.value = memorySource(JSON.parse(embedded) as GraphFile);
keepGraphLoaded();
keepCorrected();
guardCorrections();
keepTitle();
listenToKeys();
listenToDrops();
const page = document.getElementById("page");
if (page !== null) render(h(App, {}), page);
