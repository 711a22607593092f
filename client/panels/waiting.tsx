/** What a panel shows while its answer is on the way, and when it did not come. */

import type { ComponentChildren } from "preact";
import type { Loaded } from "../load.ts";

/** Lines where text is coming. */
export function Skeleton({ lines = 6, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}

export function Failure({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

interface AwaitedProps<T> {
  readonly loaded: Loaded<T>;
  readonly coming: string;
  readonly children: (value: T) => ComponentChildren;
}

export function Awaited<T>({ loaded: { result, retry }, coming, children }: AwaitedProps<T>) {
  if (result.state === "loading") return <Skeleton label={coming} />;
  if (result.state === "failed") return <Failure message={result.message} retry={retry} />;
  return <>{children(result.value)}</>;
}
