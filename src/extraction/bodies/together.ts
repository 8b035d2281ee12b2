import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import type { Body, SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';

/** Who "both organisations", "the former" and "la segunda" are, of the bodies named last. */
export type Told = { readonly body: Body; readonly with?: Body };

function speaks(tokens: readonly Token[], fragment: Fragment, compiled: CompiledLanguage): boolean {
  const { start, end } = fragment;
  const { say, language, sets, numberStarts, hedgesBefore } = compiled;
  if (say.longestAt(tokens, end) !== undefined) return true;
  if (sets.has.isAt(tokens, end) && say.longestAt(tokens, end + 1) !== undefined) return true;
  // ", dicen ambas", ", afirmam as duas"
  const article = compiled.sets.determiners.isAt(tokens, start) ? start : start - 1;
  if (language.sources.verbFirst && [start, article].some((from) => say.longestAt(tokens, from - 1)?.end === from))
    return true;
  // "la primera daba 131 y la segunda, 127", "the former counts 131, the latter 127": the comma stands for the verb
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  // "the former has 131 people freed on its list"
  const from = comma === end && sets.has.isAt(tokens, end) ? end + 1 : comma;
  const to = comma > end && sets.placePrepositions.isAt(tokens, from) ? from + 1 : from;
  // "the first 40 people"
  if (to === end && !(fragment.kind === 'role' && fragment.role === 'latter')) return false;
  const number = tokens[to];
  return (
    number !== undefined &&
    (number.kind === 'number' || numberStarts.has(number) || hedgesBefore.longestAt(tokens, to) !== undefined)
  );
}

/** Who a sentence has named so far. */
interface NamedBefore {
  readonly mentions: readonly SourceMention[];
  /** Those who stand together right before, and are no mention yet. */
  readonly group: readonly Fragment[];
}

/** "S and T differ: the first counts 40, the second 44": whether a sentence has named two bodies, and no more, before a colon. */
function followsPair(tokens: readonly Token[], start: number, { mentions, group }: NamedBefore): boolean {
  const [first] = mentions;
  const [second] = group;
  if (mentions.length !== 1 || group.length !== 1 || first?.strength !== 'named' || second?.kind !== 'body')
    return false;
  return tokens.slice(second.end, start).some(({ text }) => text === ':');
}

/** "… the second 44": whether the first of the two has just been told of. */
function followsFormer({ group }: NamedBefore): boolean {
  const last = group.at(-1);
  return last?.kind === 'role' && last.role === 'former';
}

/** "the first woman", "el segundo, el lunes": no body that was named before, or none that speaks. */
export function isOnlyOrdinal(
  tokens: readonly Token[],
  fragment: Fragment,
  { cast, compiled }: { cast: Cast; compiled: CompiledLanguage },
  before: NamedBefore,
): boolean {
  const { start, end } = fragment;
  if (fragment.kind !== 'role' || (fragment.role !== 'former' && fragment.role !== 'latter')) return false;
  if (end - start !== 2 || !compiled.bodies.ofOrder.isAt(tokens, end - 1)) return false;
  const according = compiled.according.endsAt(tokens, start, 3);
  const isTold = followsPair(tokens, start, before) || followsFormer(before) || cast.counters.justTold;
  return !isTold || !(according || speaks(tokens, fragment, compiled));
}

/** `undefined`: the words stand for nobody the article has named. */
export function toldTogether(
  role: SourceRole | undefined,
  fragment: Fragment,
  { tokens, cast, compiled }: { tokens: readonly Token[]; cast: Cast; compiled: CompiledLanguage },
): Told | undefined {
  const { start, end } = fragment;
  const [last, before] = cast.counters.two;
  if (last === undefined || before === undefined) return undefined;
  // "both say", "the former counts 20"
  if (compiled.bodies.ofPair.isAt(tokens, end - 1) && end - start <= 2 && !speaks(tokens, fragment, compiled))
    return undefined;
  switch (role) {
    case 'both':
      return { body: before, with: last };
    case 'former':
      return { body: before };
    case 'latter':
      return { body: last };
    default:
      return undefined;
  }
}

export function isTogether(role: SourceRole | undefined): boolean {
  return role === 'both' || role === 'former' || role === 'latter';
}
