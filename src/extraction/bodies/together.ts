import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';

/** Who "both organisations", "the former" and "la segunda" are, of the bodies named last. */
export type Told = { readonly body: Body; readonly with?: Body };

/** Behind these a sentence that names two bodies tells of each. */
const PAST_BOTH = /^[:;]$/;

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

/** Whether "the former" stands past a colon or semicolon behind whoever was named last. */
export function isPastBoth(tokens: readonly Token[], from: number, fragment: Fragment): boolean {
  if (fragment.kind !== 'role' || (fragment.role !== 'former' && fragment.role !== 'latter')) return false;
  return tokens.slice(from, fragment.start).some(({ text }) => PAST_BOTH.test(text));
}

/** "the first woman", "el segundo, el lunes": no body that was named before, or none that speaks. */
export function isOnlyOrdinal(
  tokens: readonly Token[],
  fragment: Fragment,
  { cast, compiled }: { cast: Cast; compiled: CompiledLanguage },
): boolean {
  const { start, end } = fragment;
  if (fragment.kind !== 'role' || (fragment.role !== 'former' && fragment.role !== 'latter')) return false;
  if (end - start !== 2 || !compiled.bodies.ofOrder.isAt(tokens, end - 1)) return false;
  // "162 excarcelados para la primera"
  const each = compiled.sets.accordingAtHead.isAt(tokens, start - 1);
  const ofNumber = each && [start - 2, start - 3].some((at) => tokens[at]?.kind === 'number');
  const according = ofNumber || compiled.according.endsAt(tokens, start, 3);
  const { justTold, bothHere } = cast.counters;
  // "Foro Penal y JEP discrepan: la primera cuenta 162 y la segunda, 175"
  const told = justTold || (bothHere && tokens.slice(0, start).some(({ text }) => PAST_BOTH.test(text)));
  return !told || !(according || speaks(tokens, fragment, compiled));
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
