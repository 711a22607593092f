/** Asking for something from within a panel: loading, failed with a way to try again, or there. */

import { useCallback, useEffect, useState } from "preact/hooks";
import { aborted, messageOf } from "./failures.ts";
import { source } from "./session.ts";
import type { Loadable } from "./state.ts";

export interface Loaded<T> {
  readonly result: Loadable<T>;
  readonly retry: () => void;
}

/**
 * Asks when `key` or the source changes and forgets answers that come too late. While the answer to another key is on
 * its way the panel shows what is coming, not the old one.
 */
export function useLoaded<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; result: Loadable<T> }>({ key, result: { state: "loading" } });
  const [attempt, setAttempt] = useState(0);
  const from = source.value;
  useEffect(() => {
    const controller = new AbortController();
    // What is corrected stays in sight until it is there corrected.
    setAnswer((before) =>
      before.key === key && before.result.state === "ready" ? before : { key, result: { state: "loading" } },
    );
    ask(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setAnswer({ key, result: { state: "ready", value } });
      },
      (error: unknown) => {
        if (!controller.signal.aborted && !aborted(error))
          setAnswer({ key, result: { state: "failed", message: messageOf(error) } });
      },
    );
    return () => controller.abort();
  }, [key, attempt, from]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { result: answer.key === key ? answer.result : { state: "loading" }, retry };
}
