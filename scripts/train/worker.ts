/** The second training thread. */

import { parentPort, workerData } from "node:worker_threads";
import { serve, type WorkerData } from "./threads.ts";
import { Trainer } from "./trainer.ts";

const { setting, memory, desk } = workerData as WorkerData;
const trainer = await Trainer.create(setting, 1, memory);
parentPort?.postMessage("ready");
serve(trainer, desk);
