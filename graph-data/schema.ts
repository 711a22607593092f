/** The vocabulary of the graph: kinds, relations, statements, and the shape of a graph file. */

export const kinds = ["person", "state", "organisation", "place"] as const;
export type Kind = (typeof kinds)[number];

export const statuses = ["asserted", "negated", "hypothetical"] as const;
export type Status = (typeof statuses)[number];

/** Families share a colour in the drawing and a file of rules. */
export const families = [
  "talk",
  "support",
  "verbal-conflict",
  "sanction",
  "force",
  "territory",
  "role",
  "structure",
] as const;
export type Family = (typeof families)[number];

export interface RelationInfo {
  readonly family: Family;
  readonly symmetric: boolean;
  /** Holds when the text says that … */
  readonly definition: string;
  /** As a verb between source and target: "Russia *demands of* Ukraine". */
  readonly reading: string;
  /** The same read from the target's side: "Ukraine *is pressed by* Russia". */
  readonly inverse: string;
}

const both = (family: Family, reading: string, definition: string): RelationInfo => ({
  family,
  symmetric: true,
  definition,
  reading,
  inverse: reading,
});

const oneWay = (family: Family, reading: string, inverse: string, definition: string): RelationInfo => ({
  family,
  symmetric: false,
  definition,
  reading,
  inverse,
});

/** All relation types, in the order in which lists show them. */
export const relations = {
  "negotiates-with": both("talk", "negotiates with", "two sides hold talks or bargain"),
  meets: both("talk", "meets", "two sides meet, phone or shake hands"),
  "agrees-with": both("talk", "agrees with", "two sides reach a deal, sign a pact, a truce, a declaration"),
  "cooperates-with": both(
    "support",
    "cooperates with",
    "two sides act together: joint drills, alliance, common venture",
  ),
  "restores-ties-with": both("talk", "restores ties with", "two sides resume relations, contacts, dialogue, traffic"),
  "swaps-prisoners-with": both("talk", "swaps prisoners with", "two sides exchange prisoners, captives or remains"),
  mediates: oneWay(
    "talk",
    "mediates for",
    "has as mediator",
    "the source brokers, sponsors or carries messages between sides: one relation to each side",
  ),
  hosts: oneWay(
    "talk",
    "hosts",
    "is hosted by",
    "the source, a place, state, body or person, is where or with whom the target's meeting or visit takes place",
  ),
  visits: oneWay("talk", "visits", "is visited by", "the source travels to the target, a place or state"),
  supports: oneWay(
    "support",
    "supports",
    "is supported by",
    "the source backs, praises, defends, welcomes or endorses the target",
  ),
  aids: oneWay("support", "aids", "is aided by", "the source gives the target money, arms, training, relief"),
  demands: oneWay(
    "verbal-conflict",
    "makes demands of",
    "faces demands from",
    "the source calls on, urges, orders or presses the target to do something",
  ),
  rejects: oneWay(
    "verbal-conflict",
    "rejects",
    "is rejected by",
    "the source refuses, rules out or turns down what the target wants, offers or says",
  ),
  accuses: oneWay(
    "verbal-conflict",
    "accuses",
    "is accused by",
    "the source blames, condemns, criticises, sues or charges the target",
  ),
  threatens: oneWay(
    "verbal-conflict",
    "threatens",
    "is threatened by",
    "the source warns the target of harm, force or punishment",
  ),
  "protests-against": oneWay(
    "verbal-conflict",
    "protests against",
    "faces protests from",
    "the source demonstrates or lodges a protest against the target",
  ),
  sanctions: oneWay(
    "sanction",
    "imposes sanctions on",
    "is under sanctions from",
    "the source imposes sanctions, tariffs, a ban, an embargo or a blockade on the target",
  ),
  "cuts-ties-with": oneWay(
    "sanction",
    "cuts ties with",
    "is cut off by",
    "the source breaks off or suspends relations, talks or cooperation, or expels envoys",
  ),
  attacks: oneWay(
    "force",
    "attacks",
    "is attacked by",
    "the source uses force on the target: strikes, shells, raids, kills, fights",
  ),
  invades: oneWay("force", "invades", "is invaded by", "the source's forces enter the target's land against its will"),
  occupies: oneWay(
    "territory",
    "occupies",
    "is occupied by",
    "the source has taken and holds land that was the target, or the target's",
  ),
  controls: oneWay(
    "territory",
    "controls",
    "is controlled by",
    "the source holds or administers the target, a place or a body, with no word of seizure",
  ),
  claims: oneWay("territory", "claims", "is claimed by", "the source claims the target, a place, as its own"),
  "deploys-to": oneWay(
    "force",
    "deploys forces to",
    "receives forces from",
    "the source sends forces or weapons to the target, not to attack it",
  ),
  "withdraws-from": oneWay(
    "force",
    "withdraws from",
    "is left by",
    "the source pulls forces out of, leaves or quits the target",
  ),
  detains: oneWay("force", "detains", "is detained by", "the source arrests, captures, jails or kidnaps the target"),
  leads: oneWay(
    "role",
    "leads",
    "is led by",
    "the source, a person, is or was head of the target: state, government, party, army, city, company",
  ),
  represents: oneWay(
    "role",
    "represents",
    "is represented by",
    "the source, a person, speaks or acts for the target: minister, envoy, spokesman, delegate, mediator",
  ),
  "member-of": oneWay("structure", "is a member of", "has as member", "the source belongs to the target, a body"),
  "part-of": oneWay(
    "structure",
    "is part of",
    "includes",
    "the source, a body, is a branch, unit or organ of the target",
  ),
  "located-in": oneWay(
    "structure",
    "lies in",
    "is the location of",
    "the source, a place or a body's seat, lies in the target, a place or state",
  ),
} as const satisfies Record<string, RelationInfo>;

export type Relation = keyof typeof relations;
export const relationNames = Object.keys(relations) as Relation[];

/** Words in a document: `start` and `end` are UTF-16 offsets into its text as given, `text` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one document calls a node: with it a document can be added or replaced without reading the others again. */
export interface DocumentEntity {
  /** Key of the node. */
  readonly node: string;
  readonly label: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly iso?: string;
}

/** A document as the graph file keeps it: enough to show every sentence that was read. */
export interface GraphDocument {
  readonly id: string;
  readonly title?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  /** In order; statements and mentions count them from 1. Furniture of the page lies between them. */
  readonly sentences: readonly Span[];
  /** In order of appearance. */
  readonly entities?: readonly DocumentEntity[];
}

/** A place in a text that names or points at a node. */
export interface GraphMention extends Span {
  readonly document: string;
  /** From 1 within its document. */
  readonly sentence: number;
}

/** One place where a text says that an edge holds; `start`, `end` and `text` are its sentence's. */
export interface GraphStatement extends Span {
  readonly document: string;
  /** From 1 within its document. */
  readonly sentence: number;
  /** The word that carries the relation. */
  readonly trigger: Span;
  /** ISO 8601 day, or month or year where the text says no more. */
  readonly date?: string;
  readonly status: Status;
  /** Key of the node that claims it; absent where the text itself does. */
  readonly attributedTo?: string;
  /** Between 0 and 1: of a hundred statements at 0.8 about eighty are right. */
  readonly confidence: number;
}

export interface NodeAttributes {
  label: string;
  kind: Kind;
  aliases: string[];
  mentions: GraphMention[];
  /** ISO 3166-1 alpha-3, of states that have one. */
  iso?: string;
  x: number;
  y: number;
  size: number;
  color: string;
  community: number;
}

export interface EdgeAttributes {
  relation: Relation;
  label: string;
  /** How many statements assert it; 0 where it is only denied or only possible. */
  weight: number;
  firstDate?: string;
  lastDate?: string;
  statements: GraphStatement[];
}

export interface GraphAttributes {
  title: string;
  documents: GraphDocument[];
  /** How many statements assert each relation. */
  relations: Partial<Record<Relation, number>>;
}

/** A graph file: what graphology's `export()` writes. */
export interface GraphFile {
  attributes: GraphAttributes;
  options: { type: "mixed"; multi: true; allowSelfLoops: boolean };
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; undirected?: boolean; attributes: EdgeAttributes }[];
}

/** The key of an edge; a symmetric relation's ends are put in order, so that both readings meet in one edge. */
export const edgeKey = (source: string, relation: Relation, target: string): string =>
  relations[relation].symmetric && source > target
    ? `${target}|${relation}|${source}`
    : `${source}|${relation}|${target}`;
