/** `npm run parse`: what it keeps of a treebank and what it gives anew. */

import { expect, test } from "vitest";
import { readConllu, writeConllu } from "../../graph-data/extract/conllu.ts";
import { readModel } from "../../graph-data/model/node.ts";
import { reparse } from "../../scripts/parse.ts";

const treebank = `# sent_id = a-1
# text = The soldiers didn't leave Lima.
1	The	_	_	_	Definite=Def	0	root	0:root	_
2	soldiers	_	_	_	_	1	dep	_	_
3-4	didn't	_	_	_	_	_	_	_	_
3	did	_	_	_	_	1	dep	_	_
4	n't	_	_	_	_	1	dep	_	_
5	leave	_	_	_	_	1	dep	_	_
6	Lima	_	_	_	_	1	dep	_	SpaceAfter=No
7	.	_	_	_	_	1	dep	_	_

`;

test("tokens, sentences, comments and MISC stay; lemma, tags, head and label are the engine's", async () => {
  const model = await readModel();
  const sentences = reparse(readConllu(treebank, "a.conllu"), "a.conllu", model);
  expect(writeConllu(sentences)).toBe(`# sent_id = a-1
# text = The soldiers didn't leave Lima.
1	The	the	DET	DT	_	2	det	_	_
2	soldiers	soldier	NOUN	NNS	_	5	nsubj	_	_
3-4	didn't	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	_	5	aux	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	leave	leave	VERB	VB	_	0	root	_	_
6	Lima	Lima	PROPN	NNP	_	5	obj	_	SpaceAfter=No
7	.	.	PUNCT	.	_	5	punct	_	_

`);
  expect(reparse([], "empty.conllu", model)).toEqual([]);
});
