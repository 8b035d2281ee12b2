import { NAME_LINKS } from '../lexicon/name-links.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, isOwningMark, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';

const LONGEST_NAME = 6;

/** A body met before, or known to speak in this article, by its plain name. */
export function expectedBody(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  const first = tokens[at];
  // a hyphenated first word is filed by its first part
  if (first === undefined || !isCapitalised(first) || !(cast.mayBegin(first.key) || first.word.hyphened))
    return undefined;
  let end = at + 1;
  while (end < at + LONGEST_NAME && isOfName(tokens[end])) end += 1;
  for (; end > at; end -= 1) {
    // "the CRF's own figures": the mark by which it owns is not of the name
    if (isOwningMark(tokens[end - 1])) continue;
    const name = words(tokens, at, end);
    const body = cast.body(name);
    if (body !== undefined) return bodyAt(at, end, body, name);
  }
  return undefined;
}

function isOfName(token: Token | undefined): boolean {
  return token !== undefined && (isCapitalised(token) || NAME_LINKS.has(token.key));
}
