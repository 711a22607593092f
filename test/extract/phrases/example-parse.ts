/** Makes the parse of a phrase's example sentence from its line, in the notation of `../sentence.ts`. */

import { exampleEnds, type Piece } from "../../../graph-data/extract/phrases/phrase.ts";

interface Word {
  readonly form: string;
  readonly tag: string;
  deprel: string;
  /** Counted from 1; 0 for the root. */
  head: number;
}

/** The words of an example with the heads that a right parse gives them. */
export function exampleParse(pieces: readonly Piece[]): string {
  const words: Word[] = [];
  const add = (form: string, tag: string, deprel: string, head: number): number =>
    words.push({ form, tag, deprel, head });
  const clause = pieces[0]?.role === "end" && pieces[0].owns !== true;
  let predicate = 0;
  let object = 0;
  let phrase = 0;
  let infinitive = 0;
  let owner = 0;
  let preposition = "";
  const waiting: number[] = [];

  /** Puts a nominal where the pieces before it leave it; `of` hangs on the last noun, other phrases on their verb. */
  const place = (at: number, last: boolean): void => {
    const word = words[at - 1];
    if (word === undefined) return;
    const verb = infinitive || predicate;
    if (preposition !== "") {
      const noun = phrase || object;
      const nominal = preposition === "of" && noun > 0;
      word.head = nominal ? noun : verb;
      word.deprel = nominal || words[verb - 1]?.tag === "NOUN" ? "nmod" : "obl";
      if (!last) phrase = at;
    } else if (predicate === 0) {
      word.deprel = "nsubj";
      waiting.push(at);
    } else {
      word.head = verb;
      word.deprel = object > 0 && infinitive === 0 ? "obj" : "obj";
      if (last && words.slice(0, at - 1).some(({ deprel, head }) => deprel === "obj" && head === verb)) return;
      object = at;
    }
    preposition = "";
  };

  pieces.forEach((piece, index) => {
    const [word = ""] = piece.words;
    const next = pieces[index + 1];
    switch (piece.role) {
      case "preposition": {
        preposition = word;
        const [first = "", ...fixed] = word.split("-");
        const marker = add(first, "ADP", "case", -1);
        for (const form of fixed) add(form, "ADP", "fixed", marker);
        return;
      }
      case "infinitive": {
        add("to", "PART", "mark", words.length + 2);
        infinitive = add(word, "VERB.VB", clause ? "xcomp" : "acl", predicate);
        object = 0;
        return;
      }
      case "verb":
      case "be": {
        if (piece.role === "be") {
          add("be", "AUX.VBZ", "cop", -2);
          return;
        }
        const [verb = "", particle] = word.split("_");
        predicate = add(verb, "VERB.VBZ", "root", 0);
        if (particle !== undefined) add(particle, "ADP.RP", "compound:prt", predicate);
        for (const at of waiting.splice(0)) Object.assign(words[at - 1] ?? {}, { head: predicate });
        return;
      }
      case "end": {
        const names = word === "X+Y" ? [exampleEnds.X, exampleEnds.Y] : [exampleEnds[word as "X" | "Y"]];
        const at = add(names[0] ?? "", "PROPN", "", 0);
        if (names[1] !== undefined) {
          add("and", "CCONJ", "cc", at + 2);
          add(names[1], "PROPN", "conj", at);
        }
        if (piece.owns === true) {
          add("'s", "PART.POS", "case", at);
          owner = at;
          return;
        }
        mark(words, at);
        const indirect = predicate > 0 && preposition === "" && next?.role === "noun";
        if (indirect) Object.assign(words[at - 1] ?? {}, { deprel: "iobj", head: infinitive || predicate });
        else place(at, true);
        return;
      }
      default: {
        const parts = word.split("_");
        const copular = predicate === 0 && (pieces[1]?.role === "be" || !clause);
        const start = words.length + 1;
        const at = start + parts.length - 1;
        for (const part of parts.slice(0, -1)) add(part, "NOUN", "compound", at);
        add(parts.at(-1) ?? "", piece.role === "adjective" && parts.length === 1 ? "ADJ" : "NOUN", "", 0);
        mark(words, at);
        if (owner > 0) Object.assign(words[owner - 1] ?? {}, { head: at, deprel: "nmod:poss" });
        if (owner > 0) for (let w = start; w > owner; w--) mark(words, at);
        owner = 0;
        if (copular) {
          Object.assign(words[at - 1] ?? {}, { deprel: "root", head: 0 });
          predicate = at;
          preposition = "";
          for (const each of waiting.splice(0)) Object.assign(words[each - 1] ?? {}, { head: at });
          for (const each of words) if (each.head === -2) each.head = at;
        } else place(at, false);
      }
    }
  });
  return words.map(({ form, tag, deprel, head }) => `${form}/${tag}/${deprel}/${head}`).join(" ");
}

/** Prepositions that wait for their noun get it. */
function mark(words: readonly Word[], noun: number): void {
  for (const word of words) if (word.head === -1) word.head = noun;
}
