/** The order of the reader's stages, and nothing else. */

import type { SourceDocument, Stated } from "./annotation.ts";
import { resolveCoreference } from "./coreference.ts";
import { findEntities } from "./entities.ts";
import type { Model } from "./model.ts";
import { parse } from "./parse.ts";
import { extractRelations, type Watcher } from "./relations.ts";
import { tag } from "./tag.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Reads one document: text in, statements out. Pure: the same document and model give the same result everywhere.
 *
 * @param document text with UTF-16 offsets that every annotation refers to
 * @param model the trained weights, as `loadModel` makes them from bytes
 * @param watcher is told why relations were not drawn
 */
export function read(document: SourceDocument, model: Model, watcher?: Watcher): Stated {
  return extractRelations(resolveCoreference(findEntities(parse(tag(tokenise(document), model), model))), watcher);
}
