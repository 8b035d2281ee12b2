import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

const PARTS = 3;

/** Words that tell what body it is: before the noun in English, after "de" where the noun comes first. */
function describedTo(
  tokens: readonly Token[],
  { start, end }: Fragment,
  { language, sets, say, predicates, small, bodies: { anyBody, tellsNone, contracted } }: CompiledLanguage,
): { readonly end: number; readonly head: string; readonly own: boolean } {
  const inside = tokens.slice(start, end);
  const isHead = (token: Token): boolean =>
    (sets.describedBodies.has(token) || sets.bodyHeads.has(token)) && !anyBody.has(token);
  const { verbFirst } = language.sources;
  const head = (verbFirst ? inside.find(isHead) : inside.findLast(isHead))?.key;
  const own = inside.some(
    (token) =>
      token.kind === 'word' &&
      token.key !== head &&
      !sets.determiners.has(token) &&
      !(verbFirst && small.ofThe.has(token)) &&
      !tellsNone.has(token),
  );
  if (!verbFirst) return { end, head: head ?? '', own };
  let last = end;
  let tells = own;
  for (let part = 0; part < PARTS && small.ofThe.isAt(tokens, last); part += 1) {
    const noun = tokens[last + 1];
    if (noun === undefined || noun.kind !== 'word' || sets.determiners.has(noun) || sets.relatives.has(noun)) break;
    // "o conselho estudantil da universidade": it is told apart without
    if (tells && contracted.isAt(tokens, last) && !isCapitalised(noun)) break;
    if (say.longestAt(tokens, last + 1) !== undefined || predicates.longestAt(tokens, last + 1) !== undefined) break;
    tells ||= !tellsNone.has(noun);
    last += 2;
    while (
      last < end + 2 * PARTS &&
      isCapitalised(noun) &&
      tokens[last] !== undefined &&
      isCapitalised(tokens[last] ?? noun)
    )
      last += 1;
  }
  return { end: last, head: head ?? '', own: tells };
}

/**
 * "the Táchira bar association", "el colegio de abogados de Trujillo": a body by its description, where none of that noun
 * was named before. "the association", "the prisoners' group" go back to one.
 */
export function ownDescription(
  role: SourceRole,
  group: readonly Fragment[],
  { tokens, cast, compiled }: MentionContext,
): { readonly body: Body; readonly end: number } | undefined {
  const [only] = group;
  if (role !== 'organisation' || group.length !== 1 || only === undefined || isAgain(tokens, only, compiled))
    return undefined;
  const { end, head, own } = describedTo(tokens, only, compiled);
  if (!own || head === '' || named(head, cast)) return undefined;
  const from = compiled.sets.determiners.isAt(tokens, only.start) ? only.start + 1 : only.start;
  return { body: { claimant: words(tokens, from, end), kind: 'ngo' }, end };
}

function isAgain(
  tokens: readonly Token[],
  { start, end }: Fragment,
  { bodies: { same, demonstratives } }: CompiledLanguage,
): boolean {
  return same.isAmong(tokens, start, end) || demonstratives.isAmong(tokens, start, end);
}

function named(head: string, cast: Cast): boolean {
  return cast.byNoun(head) !== null;
}
