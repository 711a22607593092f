import { describe, expect, it } from "vitest";
import type { Upos } from "../../graph-data/extract/annotation.ts";
import { lemmatise } from "../../graph-data/extract/lemmatise.ts";

const table: [Upos, string, string][] = [
  ["VERB", "VBP", "shot:shoot sank:sink slew:slay bombed:bomb seized:seize found:found read:read shred:shred"],
  [
    "VERB",
    "VBD",
    "planned:plan hoped:hope visited:visit created:create agreed:agree died:die carried:carry called:call",
  ],
  [
    "VERB",
    "VBD",
    "shelled:shell seized:seize accused:accuse released:release focused:focus controlled:control travelled:travel",
  ],
  [
    "VERB",
    "VBD",
    "fled:flee fought:fight withdrew:withdraw overheard:overhear led:lead struck:strike said:say met:meet",
  ],
  [
    "VERB",
    "VBN",
    "invaded:invade occupied:occupy broken:break overthrown:overthrow held:hold banned:ban exchanged:exchange",
  ],
  [
    "VERB",
    "VBG",
    "threatening:threaten urging:urge stopping:stop lying:lie panicking:panic meeting:meet agreeing:agree taking:take",
  ],
  [
    "VERB",
    "VBG",
    "sitting:sit changing:change negotiating:negotiate offering:offer ignoring:ignore pressing:press being:be",
  ],
  ["VERB", "VBZ", "denies:deny rejects:reject accuses:accuse vetoes:veto watches:watch has:have goes:go says:say"],
  [
    "NOUN",
    "NNS",
    "countries:country talks:talk crises:crisis women:woman policemen:policeman buses:bus houses:house heroes:hero",
  ],
  [
    "NOUN",
    "NNS",
    "armies:army forces:force wives:wife children:child losses:loss shoes:shoe movies:movie 1990s:1990s headquarters:headquarters",
  ],
  ["NOUN", "NN", "Government:government NATO:nato crisis:crisis"],
  ["PROPN", "NNP", "NATO:NATO Kyiv:Kyiv Sept.:September Netanyahu:Netanyahu"],
  ["PROPN", "NNPS", "States:State Russians:Russian Nations:Nation"],
  ["ADJ", "JJ", "Russian:Russian Iraqi:Iraqi French:French Former:former Foreign:foreign Chinese:Chinese"],
  ["ADJ", "JJR", "bigger:big larger:large heavier:heavy worse:bad better:good"],
  ["ADJ", "JJS", "biggest:big latest:late"],
  ["AUX", "VBD", "was:be had:have did:do"],
  ["AUX", "MD", "ca:can wo:will 'll:will"],
  ["PART", "RB", "n't:not n’t:not"],
  ["PART", "POS", "’s:'s ':'s"],
  ["PRON", "PRP", "him:he them:they us:we"],
  ["NUM", "CD", "300,000:300000 2.5:2.5 Two:two"],
  ["PUNCT", "``", '“:"'],
];

describe.each(table)("%s %s", (upos, xpos, pairs) => {
  it.each(pairs.split(" ").map((pair) => pair.split(/:(?=[^:]+$)/)))("%s is %s", (form = "", lemma = "") => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });
});
