import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { routesOf } from "../../server/app.ts";
import type { Route } from "../../server/route.ts";
import { startApp } from "./client.ts";
import { sampleGraph } from "./sample.ts";

const graph = sampleGraph();
const { ask, url, errors, server, served } = await startApp({ read: async () => graph }, graph);
server.headersTimeout = 2_000;
server.requestTimeout = 3_000;

const routes = routesOf(async () => graph).filter(({ method }) => method === "get");
const labels = served.current.columns.nodes.label;

const nasty = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "\u0000",
  "\ufffd",
  "%",
  "%%",
  "%00",
  "%zz",
  "<script>alert(1)</script>",
  "' OR 1=1 --",
  "{{7*7}}",
  "$where",
  "NaN",
  "Infinity",
  "-1",
  "1e309",
  "0x10",
  "9".repeat(400),
  "true",
  "null",
  "undefined",
  "[]",
  "[object Object]",
  "a,b,,c",
  ",",
  "2015-02-30",
  "9999-99-99",
  "\u202e\u200f",
  "👩‍👩‍👧",
  "ı".repeat(50),
  "a".repeat(3000),
  '"',
  '"""',
  '" "',
  "(".repeat(200),
  "*",
  "\\",
  "\r\nSet-Cookie: a=b",
  "ﷺ",
);
const value = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(...labels),
  fc.constantFrom("state", "attacks,meets", "asserted", "2014", "2015-01-01", "5", "out", "true", "edges"),
);

/** Without halves of surrogate pairs, which no address can carry. */
const whole = (text: string): string => Buffer.from(text).toString();

/** Addresses of every route with its own parameters, sometimes others, and values of all sorts. */
const addresses = fc.constantFrom(...routes).chain((route: Route) => {
  const names = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(route.query.shape), "q") },
    { weight: 1, arbitrary: value },
  );
  return fc.tuple(fc.array(fc.tuple(names, value), { maxLength: 6 }), value).map(([pairs, name]) => {
    const query = new URLSearchParams(pairs.map(([key, given]) => [whole(key), whole(given)])).toString();
    const path = route.path.replace(/\{\w+\}/, encodeURIComponent(whole(name)));
    return query === "" ? path : `${path}?${query}`;
  });
});

const leaks = new RegExp(
  `at \\S+ \\(|node_modules|${process.cwd().replaceAll(/[^\w/]/g, "\\$&")}|\\.ts:\\d+|TypeError|RangeError`,
);

test("whatever the parameters, an answer is 2xx or 4xx and tells nothing of the inside", async () => {
  await fc.assert(
    fc.asyncProperty(addresses, async (address) => {
      const answer = await ask(address);
      expect(answer.status >= 200 && answer.status < 500, `${answer.status} for ${address}`).toBe(true);
      if (answer.status >= 400) {
        expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
        const problem: { status: number; detail: string } = answer.json();
        expect(problem.status).toBe(answer.status);
        expect(problem.detail.length).toBeLessThan(12_000);
        expect(answer.text.replaceAll(/"name":"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(leaks);
      }
    }),
    { numRuns: 400 },
  );
  expect(errors).toEqual([]);
}, 60_000);

setFlagsFromString("--expose-gc");
/** Takes garbage away, so that what is left is what is held. */
const collect = runInNewContext("gc") as () => void;

/** The beginning of a request that never comes. */
const unfinished = "\r\n\r\n\r\n";

/** Sends bytes as they are, and returns the status of the answer; 0 where the connection was closed without one. */
function raw(bytes: string | Buffer, patience = bytes === unfinished ? 100 : 4_000): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0));
    };
    socket.setTimeout(patience, end);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (answer.includes("\r\n\r\n")) end();
    });
    socket.on("error", end);
    socket.on("close", end);
    socket.write(bytes);
  });
}

const request = (line: string, headers = "", body = "") =>
  `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n${body}`;

describe("a run of a thousand hostile requests", () => {
  const kinds: ((i: number) => string | Buffer)[] = [
    (i) => request(`GET /api/entities/${"%c0%ae".repeat(i % 50)}`),
    (i) => request(`GET ${"/..".repeat(1 + (i % 20))}/etc/passwd`),
    (i) => request(`GET /api/graph?${"a=1&".repeat(i)}`),
    (i) => request(`GET /api/graph?kind=${"state,".repeat(i * 3)}`),
    (i) => request(`GET /${"a".repeat(100 * (i % 300))}`),
    (i) =>
      request(
        "GET /api/paths?from=Russia&to=Ukraine&k=20&maxLength=10&weighted=true",
        `X-A: ${"b".repeat(i * 20)}\r\n`,
      ),
    (i) => request(`BREW /api/graph?i=${i}`),
    (i) =>
      request(
        "POST /api/extract",
        "Content-Type: application/json\r\nContent-Length: 40\r\n",
        `${"[".repeat(40 - (i % 3))}`.padEnd(40),
      ),
    (i) =>
      request("POST /api/extract", "Content-Type: application/json\r\nContent-Length: 1000000000\r\n", "x".repeat(i)),
    () =>
      request(
        "POST /api/extract",
        "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        "zz\r\nhello\r\n0\r\n\r\n",
      ),
    () =>
      request(
        "POST /api/extract",
        "Content-Type: text/plain\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n",
        "hello",
      ),
    (i) =>
      request(
        "POST /api/extract",
        "Content-Type: application/json\r\nContent-Length: 60\r\n",
        `{"text":"a","__proto__":{"status":200},"constructor":${i}}`.padEnd(60),
      ),
    (i) => Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 37 + i * 101) % 256)),
    () => "GET / HTTP/9.9\r\n\r\n",
    () => unfinished,
    (i) => request(`GET /api/export.csv?table=${"../".repeat(i % 30)}nodes`),
    (i) => request("GET /api/graph", `If-None-Match: ${'"x",'.repeat(i)}\r\n`),
    (i) => request("GET /api/graph", `Accept-Encoding: ${"gzip;q=0.5,".repeat(i)}\r\nRange: bytes=0-${i}\r\n`),
    (i) => request(`GET /api/statements?q=${encodeURIComponent('"'.repeat(i % 180))}&cursor=${"A".repeat(i % 200)}`),
    (i) => request(`GET http://example.org/api/graph?x=${i}`),
  ];

  it("leaves the server up, its memory flat, and every answer 2xx or 4xx", async () => {
    const round = async (first: number, count: number): Promise<number[]> => {
      const statuses: number[] = [];
      for (let i = first; i < first + count; i += 20)
        statuses.push(...(await Promise.all(kinds.map((kind, k) => raw(kind(i + k))))));
      return statuses;
    };
    const settled = async () => {
      await wait(100);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const warm = await round(0, 200);
    const before = await settled();
    const statuses = [...warm, ...(await round(200, 800))];
    expect(statuses).toHaveLength(1_000);
    // 0: not HTTP at all, closed or still waited for when the client gave up.
    expect([...new Set(statuses)].filter((status) => status !== 0 && (status < 200 || status >= 500))).toEqual([]);
    expect(statuses.filter((status) => status > 0).length).toBeGreaterThan(800);
    expect((await settled()) - before).toBeLessThan(10 * 2 ** 20);
    expect((await ask("/healthz")).status).toBe(200);
    expect(errors).toEqual([]);
  }, 60_000);
});

test("slow and idle connections don't keep others waiting", async () => {
  const sockets = Array.from({ length: 100 }, () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET /api/graph HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    return socket;
  });
  const begun = performance.now();
  expect((await ask("/healthz")).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(1_000);
  for (const socket of sockets) socket.destroy();
});
