/** Mends headlines: "Brussels, Ankara clinch deal" has two subjects and a verb, "between Havana, Madrid" two sides. */

import type { ParsedToken } from "./annotation.ts";
import type { Chunk, MendableTree } from "./mend-tree.ts";

/** Verbs of headlines that are nouns as often, in the form that several subjects ask for. */
const headlineVerbs: ReadonlySet<string> = new Set(
  `broker clinch swap trade sign hold meet host lead vow agree eye back seek ink strike slam mull seal resume exchange wrangle pool pledge
   reject trade blame clash face fight hail halt launch open plan pact press push raid raise rap ring row spar split spurn talk tie
   urge voice vote warn weigh woo`.split(/\s+/),
);

const isName = ({ form, upos }: ParsedToken): boolean => upos === "PROPN" || (/^\p{Lu}/u.test(form) && upos === "NOUN");

/** Tokens of a headline with its verb tagged as one, where nouns follow it. */
export function retagHeadline(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  const verb = headlineVerb(tokens);
  const token = tokens[verb];
  if (token === undefined || token.upos === "VERB") return tokens;
  return tokens.map((each, at) => (at === verb ? { ...each, upos: "VERB", xpos: "VBP", lemma: each.form } : each));
}

/** The verb right behind names that commas or "and" join at the start of a sentence without full stop; -1 without. */
function headlineVerb(tokens: readonly ParsedToken[]): number {
  if (/^[.!?"”:]$/.test(tokens[tokens.length - 1]?.form ?? ".") || !/^\p{Lu}/u.test(tokens[0]?.form ?? "")) return -1;
  const root = tokens.find(({ head }) => head < 0);
  let joined = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.form === "," || (token.form === "and" && root?.upos !== "VERB")) joined = true;
    else if (!isName(token) && token.form !== "-" && token.form.toLowerCase() !== "and") {
      const verb = token.upos === "VERB" || headlineVerbs.has(token.form);
      return joined && verb && /^\p{Ll}/u.test(token.form) && at > 1 ? at : -1;
    }
  }
  return -1;
}

/** Joins the names before the verb and hangs its object on it; joins sides that only a comma parts. */
export function mendHeadlines(tree: MendableTree): void {
  const verb = headlineVerb(tree.tokens);
  if (verb < 0) return;
  const names = tree.chunks.filter((chunk) => chunk.last < verb);
  const last = names[names.length - 1];
  if (last === undefined || names.length < 2 || last.last !== verb - 1) return;
  if (tree.root() !== verb) tree.attach(tree.root(), verb, "parataxis");
  tree.attach(last.head, verb, "nsubj");
  for (const chunk of names) if (chunk !== last) tree.attach(chunk.head, last.head, "conj");
  const object = tree.starting.get(verb + 1);
  if (object !== undefined && !tree.hasChild(verb, /^obj$/)) tree.attach(object.head, verb, "obj");
  sides(tree, verb);
}

function sides(tree: MendableTree, verb: number): void {
  const after = tree.chunks.filter((chunk) => chunk.first > verb);
  after.forEach((chunk: Chunk, rank) => {
    const next = after[rank + 1];
    if (next === undefined || tree.form(chunk.first - 1) !== "between" || next.first !== chunk.last + 2) return;
    if (tree.form(chunk.last + 1) === ",") tree.attach(next.head, chunk.head, "conj");
  });
}
