/** A small graph for the browser tests: five invented reports with every kind, parallel relations and every status. */

import {
  edgeKey,
  type GraphFile,
  type GraphMention,
  type GraphStatement,
  type Kind,
  type Relation,
  relations,
  type Status,
} from "../../graph-data/schema.ts";

interface Said {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly trigger: string;
  readonly status?: Status;
  readonly claimedBy?: string;
}

const entities: readonly (readonly [key: string, label: string, kind: Kind, ...aliases: string[]])[] = [
  ["poland", "Poland", "state", "Polish", "Warsaw"],
  ["ukraine", "Ukraine", "state", "Ukrainian", "Kyiv"],
  ["russia", "Russia", "state", "Russian", "Moscow"],
  ["germany", "Germany", "state", "Berlin"],
  ["turkey", "Turkey", "state", "Ankara"],
  ["donald-tusk", "Donald Tusk", "person", "Tusk"],
  ["hakan-fidan", "Hakan Fidan", "person", "Fidan"],
  ["nato", "NATO", "organisation"],
  ["united-nations", "United Nations", "organisation", "U.N."],
  ["kherson", "Kherson", "place"],
  ["crimea", "Crimea", "place"],
  ["istanbul", "Istanbul", "place"],
  ["fiji", "Fiji", "state"],
  ["tonga", "Tonga", "state"],
];

interface Report {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly sentences: readonly (readonly [text: string, ...said: Said[]])[];
}

const says = (source: string, relation: Relation, target: string, trigger: string, more: Partial<Said> = {}): Said => ({
  source,
  relation,
  target,
  trigger,
  ...more,
});

const reports: readonly Report[] = [
  {
    id: "tusk-in-kyiv",
    title: "Tusk promises Kyiv more guns",
    date: "2025-03-04",
    sentences: [
      [
        "Donald Tusk, who leads Poland, visited Ukraine on Tuesday.",
        says("donald-tusk", "leads", "poland", "leads"),
        says("donald-tusk", "visits", "ukraine", "visited"),
      ],
      [
        "Poland sends Ukraine guns and backs Kyiv in NATO.",
        says("poland", "aids", "ukraine", "sends"),
        says("poland", "supports", "ukraine", "backs"),
      ],
      ["Tusk urged Germany to do the same.", says("donald-tusk", "demands", "germany", "urged")],
    ],
  },
  {
    id: "kherson-shelled",
    title: "Kherson under fire",
    date: "2025-04-11",
    sentences: [
      [
        "Russian guns shelled Kherson overnight, Ukraine said.",
        says("russia", "attacks", "kherson", "shelled", { claimedBy: "ukraine" }),
        says("russia", "attacks", "ukraine", "shelled", { claimedBy: "ukraine" }),
      ],
      [
        "Moscow denied that Russia had attacked Kherson.",
        says("russia", "attacks", "kherson", "attacked", { status: "negated" }),
      ],
      [
        "Kherson lies in Ukraine, which may sue Russia.",
        says("kherson", "located-in", "ukraine", "lies"),
        says("ukraine", "accuses", "russia", "sue", { status: "hypothetical" }),
      ],
    ],
  },
  {
    id: "istanbul-talks",
    title: "Talks in Istanbul",
    date: "2025-06-02",
    sentences: [
      [
        "Russia and Ukraine negotiated in Istanbul, with Turkey as mediator.",
        says("russia", "negotiates-with", "ukraine", "negotiated"),
        says("turkey", "mediates", "russia", "mediator"),
        says("turkey", "mediates", "ukraine", "mediator"),
      ],
      [
        "Hakan Fidan, who speaks for Turkey, met Donald Tusk there.",
        says("hakan-fidan", "represents", "turkey", "speaks"),
        says("hakan-fidan", "meets", "donald-tusk", "met"),
      ],
      ["Istanbul lies in Turkey.", says("istanbul", "located-in", "turkey", "lies")],
    ],
  },
  {
    id: "crimea-claim",
    title: "Moscow repeats its claim",
    date: "2025-07-15",
    sentences: [
      [
        "Russia, which claims Crimea and occupies Crimea, accused Ukraine of sabotage.",
        says("russia", "claims", "crimea", "claims"),
        says("russia", "occupies", "crimea", "occupies"),
        says("russia", "accuses", "ukraine", "accused"),
      ],
      [
        "Germany condemned Russia; Poland belongs to NATO and so does Germany.",
        says("germany", "accuses", "russia", "condemned"),
        says("poland", "member-of", "nato", "belongs"),
        says("germany", "member-of", "nato", "does"),
      ],
      ["Poland backs Ukraine.", says("poland", "supports", "ukraine", "backs")],
    ],
  },
  {
    id: "pacific-pact",
    title: "Two islands sign",
    date: "2025-08-20",
    sentences: [["Fiji and Tonga signed a pact.", says("fiji", "agrees-with", "tonga", "signed")]],
  },
];

/** Where the names of an entity stand in a sentence, as whole words. */
function placesOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  const pattern = new RegExp(
    `(?<![\\p{L}.])(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})(?!\\p{L})`,
    "gu",
  );
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Builds the graph file; positions lie on a ring, in the order of the table. */
export function exampleGraph(): GraphFile {
  const mentions = new Map<string, GraphMention[]>(entities.map(([key]) => [key, []]));
  const edges = new Map<string, GraphFile["edges"][number]>();
  const documents: GraphFile["attributes"]["documents"] = [];
  for (const { id, title, date, sentences } of reports) {
    const spans: { start: number; end: number; text: string }[] = [];
    let offset = 0;
    sentences.forEach(([text, ...said], index) => {
      const start = offset;
      spans.push({ start, end: start + text.length, text });
      offset += text.length + 1;
      for (const [key, label, , ...aliases] of entities)
        for (const place of placesOf(text, [label, ...aliases]))
          mentions.get(key)?.push({
            document: id,
            sentence: index + 1,
            start: start + place.start,
            end: start + place.end,
            text: text.slice(place.start, place.end),
          });
      for (const one of said) {
        const at = start + text.indexOf(one.trigger);
        const statement: GraphStatement = {
          document: id,
          sentence: index + 1,
          start,
          end: start + text.length,
          text,
          trigger: { start: at, end: at + one.trigger.length, text: one.trigger },
          date,
          status: one.status ?? "asserted",
          ...(one.claimedBy ? { attributedTo: one.claimedBy } : {}),
          confidence: 0.9,
        };
        const key = edgeKey(one.source, one.relation, one.target);
        const [source = "", , target = ""] = key.split("|");
        const edge = edges.get(key) ?? {
          key,
          source,
          target,
          ...(relations[one.relation].symmetric ? { undirected: true } : {}),
          attributes: { relation: one.relation, label: relations[one.relation].reading, weight: 0, statements: [] },
        };
        edges.set(key, edge);
        edge.attributes.statements.push(statement);
        if (statement.status !== "asserted") continue;
        edge.attributes.weight++;
        edge.attributes.firstDate ??= date;
        edge.attributes.lastDate = date;
      }
    });
    documents.push({ id, title, date, source: "Invented", sentences: spans });
  }
  const asserted: Partial<Record<Relation, number>> = {};
  for (const { attributes } of edges.values())
    if (attributes.weight > 0) asserted[attributes.relation] = (asserted[attributes.relation] ?? 0) + attributes.weight;
  return {
    attributes: { title: "Five invented reports", documents, relations: asserted },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: entities.map(([key, label, kind, ...aliases], index) => ({
      key,
      attributes: {
        label,
        kind,
        aliases,
        mentions: mentions.get(key) ?? [],
        x: Math.round(400 * Math.cos((index / entities.length) * 2 * Math.PI)),
        y: Math.round(300 * Math.sin((index / entities.length) * 2 * Math.PI)),
        size: 4 + (mentions.get(key)?.length ?? 0),
        color: "#333333",
        community: 0,
      },
    })),
    edges: [...edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
