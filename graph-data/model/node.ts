/** The Node shell of the model: reads english.bin from beside this file. */

import { readFile } from "node:fs/promises";
import { loadModel, type Model } from "../extract/model.ts";

/** The committed model, ready for use. */
export async function readModel(): Promise<Model> {
  return loadModel(await readFile(new URL("english.bin", import.meta.url)));
}
