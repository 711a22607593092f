/** Starts the page. */

import { h, render } from "preact";
import "./styles/fonts.css";
import "./styles/theme.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/panel.css";
import "./styles/narrow.css";
import { listenToKeys } from "./keys.ts";
import { App } from "./panels/app.tsx";
import { keepGraphLoaded } from "./session.ts";
import { readAddress } from "./state.ts";
import { keepTheme } from "./theme.ts";
import { keepTitle } from "./title.ts";

keepTheme();
readAddress();
window.addEventListener("popstate", readAddress);
keepGraphLoaded();
keepTitle();
listenToKeys();
const page = document.getElementById("page");
if (page !== null) render(h(App, {}), page);
