import { describe, expect, it } from "vitest";
import { endFinder, indexMentions } from "../../../graph-data/extract/ends.ts";
import { grammarOf } from "../../../graph-data/extract/grammar.ts";
import { matchSentence } from "../../../graph-data/extract/matcher.ts";
import { indexRules } from "../../../graph-data/extract/matcher-index.ts";

import { idiomRules } from "../../../graph-data/extract/rules/idioms.ts";
import type { Rule } from "../../../graph-data/extract/rules/rule.ts";
import { stanceRules } from "../../../graph-data/extract/rules/stance.ts";
import { supportRules } from "../../../graph-data/extract/rules/support.ts";
import { talkRules } from "../../../graph-data/extract/rules/talk.ts";
import { verbalConflictRules } from "../../../graph-data/extract/rules/verbal-conflict.ts";
import { statusOf } from "../../../graph-data/extract/status.ts";
import { relations } from "../../../graph-data/schema.ts";
import { parsed, resolved } from "../sentence.ts";
import { parses } from "./speech-parses.ts";

/** A name as the sentence's tokens have it: hyphens and apostrophes stand apart. */
function tokensOf(words: string, name: string): string {
  const forms = parsed(words).tokens.map((token) => token.form);
  for (let first = 0; first < forms.length; first++) {
    for (let last = first; last < forms.length; last++) {
      const run = forms.slice(first, last + 1);
      if (run.join("") === name.replaceAll(" ", "")) return run.join(" ");
    }
  }
  throw new Error(`"${name}" is not in its example's parse`);
}

/** What the rule alone draws in its example, as `source → target: status`. */
function drawn(rule: Rule): string[] {
  const words = parses.get(rule.example.text);
  if (words === undefined) throw new Error(`no parse of "${rule.example.text}"; add it to speech-parses.ts`);
  const names = {
    [tokensOf(words, rule.example.source)]: rule.sourceKinds?.[0] ?? "state",
    [tokensOf(words, rule.example.target)]: rule.targetKinds?.[0] ?? "state",
  };
  const document = resolved(words, names);
  const [sentence] = document.sentences;
  const [mentions] = indexMentions(document);
  if (sentence === undefined || mentions === undefined) throw new Error("no sentence");
  const grammar = grammarOf(sentence);
  const scene = { resolved: document, grammar, ends: endFinder(document, mentions, grammar), fields: new Set<never>() };
  return matchSentence(indexRules([rule]), scene).flatMap(({ source, target, trigger }) => {
    const label = (entity: number) => document.entities[entity]?.label ?? "";
    const [a, b] = [label(source.entity), label(target.entity)];
    const told = `${a} → ${b}: ${rule.status ?? (rule.denied === true ? "asserted" : statusOf(grammar, trigger))}`;
    return relations[rule.relation].symmetric ? [told, told.replace(`${a} → ${b}`, `${b} → ${a}`)] : [told];
  });
}

const rules: readonly Rule[] = [...talkRules, ...supportRules, ...verbalConflictRules, ...idiomRules, ...stanceRules];

describe("rules of talk, support and verbal conflict read their examples", () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    const words = parses.get(rule.example.text) ?? "";
    const ends =
      words === "" ? "" : `${tokensOf(words, rule.example.source)} → ${tokensOf(words, rule.example.target)}`;
    expect(drawn(rule)).toContain(`${ends}: ${rule.status ?? "asserted"}`);
  });
});
