/** Logical arguments of verbs: passives, relative clauses, participles, control, raising and coordination undone. */

import type { Argument, Grammar } from "./arguments.ts";
import { commaBetween, indirect, object, relativeGap } from "./grammar-objects.ts";
import { imperative, nominals, obligation, passive, prospect, surface } from "./grammar-subjects.ts";
import {
  childrenBy,
  hasChild,
  isNominal,
  isRelativePronoun,
  isVerb,
  prepositionOf,
  relationOf,
  type Tree,
} from "./tree.ts";

export function verbArguments(grammar: Grammar, verb: number, role: string): Argument[] {
  const { tree } = grammar;
  switch (role) {
    case "surface":
      return surface(grammar, verb);
    case "subj":
      return passive(tree, verb)
        ? agent(grammar, verb)
        : [...surface(grammar, verb), ...hyphenated(tree, verb), ...likewise(tree, verb)];
    case "obj":
      return object(grammar, verb);
    case "iobj":
      return indirect(grammar, verb);
    case "comp":
      return childrenBy(tree, verb, "xcomp", "ccomp").map((token) => ({ token, fit: 1 }));
    case "inf":
      return childrenBy(tree, verb, "xcomp", "ccomp", "advcl", "acl")
        .filter((child) => childrenBy(tree, child, "mark").some((mark) => tree.lemmas[mark] === "to"))
        .map((token) => ({ token, fit: 1 }));
    case "must":
      return [...grammar.find(verb, "comp"), ...quoted(tree, verb)].filter(({ token }) => obligation(tree, token));
    case "if":
      return childrenBy(tree, verb, "advcl")
        .filter((child) =>
          childrenBy(tree, child, "mark", "advmod").some((mark) => conditions.has(tree.lemmas[mark] ?? "")),
        )
        .map((token) => ({ token, fit: 1 }));
    case "will":
      return grammar.find(verb, "comp").filter(({ token }) => prospect(tree, token));
    case "bid":
      return [...grammar.find(verb, "comp"), ...quoted(tree, verb)].filter(({ token }) => imperative(tree, token));
    case "aux":
      return childrenBy(tree, verb, "aux").map((token) => ({ token, fit: 1 }));
    case "adv":
      return [
        ...childrenBy(tree, verb, "advmod", "xcomp", "discourse", "obl:unmarked"),
        ...(tree.tokens[verb + 1]?.upos === "INTJ" ? [verb + 1] : []),
      ].map((token) => ({ token, fit: 1 }));
    case "up": {
      const head = tree.tokens[verb]?.head ?? -1;
      return head < 0 ? [] : [{ token: head, fit: 1 }];
    }
    case "party":
      return [...grammar.find(verb, "subj"), ...grammar.find(verb, "with"), ...grammar.find(verb, "between")];
    case "self":
      return surface(grammar, verb);
    case "poss":
    case "owner":
      return childrenBy(tree, verb, "nmod:poss").flatMap((token) => nominals(tree, token, 0.9));
    case "mod":
      return hyphenated(tree, verb);
    case "clause":
      return surface(grammar, verb);
    default:
      return prepositional(grammar, verb, role);
  }
}

/** "Kyiv must leave, insisted Tusk": the clause quoted, where the parser has hung the speech on it. */
const quoted = (tree: Tree, verb: number): Argument[] => {
  const { deprel, head } = tree.tokens[verb] ?? { deprel: "", head: -1 };
  const behind = /^(?:parataxis|advcl|ccomp|conj)$/.test(deprel) && head >= 0 && head < verb;
  return behind && commaBetween(tree, head, verb) ? [{ token: head, fit: 0.9 }] : [];
};

const conditions: ReadonlySet<string> = new Set(["if", "unless", "until"]);

/** "X-backed": the word that a hyphen joins to a participle before a noun. */
function hyphenated(tree: Tree, verb: number): Argument[] {
  const token = tree.tokens[verb];
  if (token === undefined || token.deprel !== "amod" || tree.tokens[verb - 1]?.form !== "-") return [];
  return (tree.children[verb] ?? [])
    .filter((child) => child < verb && relationOf(tree, child) !== "punct")
    .flatMap((child) => nominals(tree, child, 0.95));
}

/** "…, as did Hafez al-Assad", "and so did Syria", "and Poland did likewise", "and Bolivia followed suit": others who did the same. */
const likewise = (tree: Tree, verb: number): Argument[] =>
  childrenBy(tree, verb, "advcl", "conj", "parataxis")
    .filter((child) => echoes(tree, child))
    .flatMap((child) => childrenBy(tree, child, "nsubj", ...(tree.lemmas[child] === "do" ? ["obj"] : [])))
    .filter((child) => isNominal(tree, child))
    .flatMap((child) => nominals(tree, child, 0.9));

function echoes(tree: Tree, clause: number): boolean {
  const below = (word: RegExp, ...relations: string[]) =>
    childrenBy(tree, clause, ...relations).some((child) => word.test(tree.lemmas[child] ?? ""));
  switch (tree.lemmas[clause]) {
    case "do":
      return below(/^(?:as|so|like|likewise)$/, "mark", "advmod", "case") || below(/^same$/, "obj");
    case "follow":
      return below(/^suit$/, "obj");
    default:
      return false;
  }
}

const agentPrepositions: ReadonlySet<string> = new Set(["by"]);

function agent(grammar: Grammar, verb: number): Argument[] {
  const { tree } = grammar;
  const found = childrenBy(tree, verb, "obl", "nmod")
    .filter((child) => agentPrepositions.has(prepositionOf(tree, child)))
    .flatMap((child) => nominals(tree, child, 1));
  if (found.length > 0) return found;
  const hyphen = hyphenated(tree, verb);
  if (hyphen.length > 0) return hyphen;
  // "sheltered and armed by X": hung on the first of the two.
  const first = tree.tokens[verb]?.deprel === "conj" ? (tree.tokens[verb]?.head ?? -1) : -1;
  if (first >= 0 && isVerb(tree, first)) {
    const shared = childrenBy(tree, first, "obl").filter(
      (child) => child > verb && agentPrepositions.has(prepositionOf(tree, child)),
    );
    if (shared.length > 0) return shared.flatMap((child) => nominals(tree, child, 0.9));
  }
  // "arrested and jailed by X": the agent of the last passive serves those before it.
  const later = childrenBy(tree, verb, "conj").filter((child) => isVerb(tree, child) && passive(tree, child));
  return [
    ...later.flatMap((child) => agent(grammar, child)).map((a) => ({ token: a.token, fit: a.fit * 0.85 })),
    ...nearby(grammar, verb, agentPrepositions),
  ];
}

/** Obliques by preposition: the verb's own, those attached to its objects and obliques, stranded and shared ones. */
function prepositional(grammar: Grammar, verb: number, preposition: string): Argument[] {
  const { tree } = grammar;
  const found: Argument[] = [];
  for (const child of tree.children[verb] ?? []) {
    const relation = relationOf(tree, child);
    if (
      /^(?:obl|nmod|xcomp|advcl|advmod|dep)/.test(relation) &&
      prepositionOf(tree, child) === preposition &&
      !inCapacity(tree, child)
    ) {
      found.push(...nominals(tree, child, 1));
    }
    // "was fired on", "the man we talk to": the surface subject or the antecedent stands where the preposition looks.
    if (
      /^(?:obl|advmod|compound:prt|case|mark)/.test(relation) &&
      tree.tokens[child]?.form.toLowerCase() === preposition
    ) {
      if (passive(tree, verb)) found.push(...surface(grammar, verb));
      else if (relation !== "case") found.push(...relativeGap(tree, verb));
    }
  }
  if (preposition === "in") {
    for (const child of childrenBy(tree, verb, "advmod")) {
      if (isRelativePronoun(tree, child)) found.push(...nominals(tree, child, 1));
    }
  }
  if (found.length > 0) return found;
  found.push(...nearby(grammar, verb, new Set([preposition])));
  if (found.length > 0) return found;
  // "met and talked with X"
  for (const child of childrenBy(tree, verb, "conj")) {
    if (!isVerb(tree, child) || hasChild(tree, child, "nsubj") || child - verb > 4) continue;
    found.push(...grammar.find(child, preposition).map((a) => ({ token: a.token, fit: a.fit * 0.7 })));
  }
  return found;
}

/** "with China as broker": a bystander's part, not the preposition's usual one. */
export const inCapacity = (tree: Tree, phrase: number): boolean =>
  prepositionOf(tree, phrase) === "with" && (asBelow(tree, phrase) || asBehind(tree, phrase));

const asBelow = (tree: Tree, phrase: number): boolean =>
  [...childrenBy(tree, phrase, "nmod", "obl", "acl", "advcl")].some(
    (child) => prepositionOf(tree, child) === "as" && child > phrase,
  );

/** The same where the parser has hung the capacity elsewhere: "as broker", "in the chair", "looking on" right behind the phrase. */
function asBehind(tree: Tree, phrase: number): boolean {
  let last = phrase;
  while (/^(?:NOUN|PROPN)$/.test(tree.tokens[last + 1]?.upos ?? "") || /^(?:of|the)$/.test(tree.lemmas[last + 1] ?? ""))
    last++;
  const next = tree.tokens[last + 1]?.form.toLowerCase() ?? "";
  if (next === "as") return /^(?:NOUN|VERB|ADP|DET)$/.test(tree.tokens[last + 2]?.upos ?? "");
  if (next === "in") return tree.lemmas[last + 3] === "chair";
  return /^(?:looking|presiding|watching|mediating|chairing|acting|serving|going|shuttling|hosting|listening)$/.test(
    next,
  );
}

/** Phrases that the parser may have hung on a neighbour of the verb: on its object, an oblique, or its complement. */
function nearby(grammar: Grammar, verb: number, prepositions: ReadonlySet<string>): Argument[] {
  const { tree } = grammar;
  // A place hung deeper is rather where something else lies.
  const deep = !prepositions.has("in") && !prepositions.has("at");
  return childrenBy(tree, verb, "obj", "obl", "nsubj:pass", "xcomp", "advmod")
    .filter((child) => child > verb || relationOf(tree, child) === "nsubj:pass")
    .flatMap((child) => (deep ? [child, ...childrenBy(tree, child, "nmod").filter((inner) => inner > child)] : [child]))
    .flatMap((child) => childrenBy(tree, child, "nmod", "obl", "nmod:agent"))
    .filter((child) => prepositions.has(prepositionOf(tree, child)))
    .flatMap((child) => nominals(tree, child, 0.85));
}
