/** Errors as clients see them: problem details (RFC 9457) that say what would be right. */

import { STATUS_CODES } from "node:http";

/** The kinds of problem, with the sentence that the documentation gives each. */
export const problems = {
  "invalid-parameter": {
    status: 400,
    title: "Invalid parameter",
    meaning: "A parameter is unknown, missing or not of its form.",
  },
  "invalid-body": { status: 400, title: "Invalid body", meaning: "The body is not what the request takes." },
  "malformed-request": { status: 400, title: "Malformed request", meaning: "The request is not HTTP as it should be." },
  "unknown-entity": {
    status: 404,
    title: "Unknown entity",
    meaning: "No entity has this key, label or alias; `nearest` lists similar ones.",
  },
  "unknown-document": {
    status: 404,
    title: "Unknown document",
    meaning: "No document has this id; `nearest` lists similar ones.",
  },
  "unknown-route": { status: 404, title: "Not found", meaning: "Nothing is served at this address." },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    meaning: "The address takes other methods: see `allow`.",
  },
  "ambiguous-name": {
    status: 409,
    title: "Ambiguous name",
    meaning: "The name fits several entities: ask again with the key of one of `candidates`.",
  },
  "body-too-large": {
    status: 413,
    title: "Body too large",
    meaning: "The body is longer than `limit` bytes, or takes longer to read than the server waits.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "Unsupported media type",
    meaning: "The body's type is none of `accepted`.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    meaning: "Come back after the seconds that the header `Retry-After` tells.",
  },
  "internal-error": { status: 500, title: "Internal error", meaning: "The server failed; its log says how." },
} as const;

export type ProblemKind = keyof typeof problems;

/** Thrown by handlers; the error handler of the application writes it. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param detail one sentence for whoever sent the request
   * @param members further members of the answer
   * @param headers header fields to send with it
   */
  constructor(
    kind: ProblemKind,
    detail: string,
    members: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.kind = kind;
    this.members = members;
    this.headers = headers;
  }

  get status(): number {
    return problems[this.kind].status;
  }

  toJSON(): Record<string, unknown> {
    const { status, title } = problems[this.kind];
    return { type: `/api/docs#${this.kind}`, title, status, detail: this.message, ...this.members };
  }
}

const clientError = (error: unknown): { status: number; type?: string; limit?: number } | undefined => {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  const { status } = error;
  if (typeof status !== "number" || status < 400 || status > 499) return undefined;
  return {
    status,
    ...("type" in error && typeof error.type === "string" ? { type: error.type } : {}),
    ...("limit" in error && typeof error.limit === "number" ? { limit: error.limit } : {}),
  };
};

/** The problem that an error is to the client. What is neither a problem nor the client's fault becomes a 500 that tells nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem("malformed-request", "The address is not well encoded.");
  const fault = clientError(error);
  if (fault?.status === 413) {
    const limit = fault.limit === undefined ? {} : { limit: fault.limit };
    return new Problem(
      "body-too-large",
      `The body may have at most ${fault.limit ?? "the allowed number of"} bytes.`,
      limit,
    );
  }
  if (fault?.status === 415)
    return new Problem("unsupported-media-type", "The body's encoding or character set is not supported.");
  if (fault?.type === "entity.parse.failed") return new Problem("invalid-body", "The body is not JSON.");
  if (fault) return new Problem("malformed-request", `${STATUS_CODES[fault.status] ?? "Bad Request"}.`);
  return new Problem("internal-error", "Something went wrong here.");
}
