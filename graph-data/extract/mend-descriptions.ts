/** Mends whom a participle describes: in "an affiliate of X *headed* by Y" the affiliate, not X. */

import type { MendableTree } from "./mend-tree.ts";

const heading =
  /^(?:lead|head|command|run|chair|found|co-found|set|form|create|establish|launch|own|control|fund|finance|back)$/;

/** A participle with its agent behind a name that an of-phrase adds to a noun with "a": the noun is what is described. */
export function mendDescriptions(tree: MendableTree): void {
  tree.tokens.forEach((token, participle) => {
    if (token.xpos !== "VBN" || tree.relation(participle) !== "acl" || !heading.test(tree.lemma(participle))) return;
    const name = tree.headOf(participle);
    const noun = tree.headOf(name);
    if (tree.upos(name) !== "PROPN" || tree.relation(name) !== "nmod" || tree.upos(noun) !== "NOUN") return;
    if (tree.form(participle + 1) !== "by" && tree.form(participle + 2) !== "by") return;
    const indefinite = tree.tokens.some(({ form }, at) => tree.headOf(at) === noun && /^an?$/i.test(form) && at < noun);
    if (indefinite) tree.attach(participle, noun, "acl");
  });
}
