/** A bar on a terminal that says how far the reading is; nothing where standard error is no terminal. */

const width = 30;
const pause = 100;

export interface Progress {
  /** @param bytes of the input that were read since the last time */
  advance(bytes: number, documents: number, sentences: number): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * @param total bytes of the input; 0 where it is not known beforehand
 * @param stream where the bar is drawn, if it is a terminal
 */
export function startProgress(total: number, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { advance: () => undefined, end: () => undefined };
  const started = performance.now();
  const done = { bytes: 0, documents: 0, sentences: 0 };
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (now: number): void => {
    drawn = now;
    const share = total > 0 ? Math.min(1, done.bytes / total) : undefined;
    const filled = Math.round((share ?? 0) * width);
    const bar =
      share === undefined ? "" : `${"█".repeat(filled)}${"░".repeat(width - filled)} ${Math.floor(share * 100)} %  `;
    const rate = Math.round(done.sentences / Math.max(0.001, (now - started) / 1000));
    stream.write(`\r\u001B[K${bar}${done.documents} documents, ${done.sentences} sentences, ${rate} a second`);
  };
  draw(started);
  return {
    advance(bytes, documents, sentences) {
      done.bytes += bytes;
      done.documents += documents;
      done.sentences += sentences;
      const now = performance.now();
      if (now - drawn >= pause) draw(now);
    },
    end: () => {
      stream.write("\r\u001B[K");
    },
  };
}
