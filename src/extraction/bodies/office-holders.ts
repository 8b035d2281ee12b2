import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { countryOfNationals } from '../places/nationals.js';
import type { Token } from '../text/text.js';
import type { Body, SourceMention } from './body.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

const IN_REACH = 3;

/** "In Moscow the defence ministry said": an office at whose seat the sentence begins. */
export function whereItOpens(
  { start, end }: Fragment,
  before: readonly SourceMention[],
  tokens: readonly Token[],
  { small }: CompiledLanguage,
): string | null {
  const [place] = before;
  if (before.length !== 1 || place?.strength !== 'place' || place.start > 1 || start - place.end > IN_REACH)
    return null;
  if (!small.in.isAt(tokens, place.start - 1)) return null;
  const between = tokens.slice(place.end, start).every((token) => token.text === ',' || small.the.has(token));
  return between && end > start && tokens[place.start]?.word.capital === true
    ? (tokens[place.start]?.word.country ?? null)
    : null;
}

/** "the president posted", after Donald Trump was named in the paragraph: his office, not that of the country's own. */
export function officeHolder(group: readonly Fragment[], { tokens, cast, compiled }: MentionContext): Body | null {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== 'role' || only.role !== 'office') return null;
  const { theOne } = compiled.small;
  if (!theOne.isAt(tokens, only.start) && !theOne.isAt(tokens, only.start - 1)) return null;
  const holder = cast.personHere?.body ?? null;
  if (holder?.kind === 'government') return holder;
  // "prosseguiu o intendente", in the next paragraph: who spoke last, if such an office was theirs
  const spoke = cast.lastSource;
  const heads = tokens.slice(only.start, only.end).some((token) => compiled.bodies.heads.has(token));
  return spoke !== null && spoke.speaker !== null && spoke.body.kind === 'government' && !heads ? spoke.body : null;
}

/** "Tres son portugueses, informó el ministerio de ese país": the country or its people named last in the sentence. */
export function countryTold(tokens: readonly Token[], to: number, { groups }: CompiledLanguage): string | null {
  for (let at = to - 1; at >= 0; at -= 1) {
    const people = groups.longestAt(tokens, at)?.value.label;
    const country = tokens[at]?.word.country ?? (people === undefined ? undefined : countryOfNationals(people));
    if (country !== undefined) return country;
  }
  return null;
}

/** "la cancillería de ese país", "that country's foreign ministry": of the country named last. */
export function isOfThatCountry(
  { start, end }: Pick<Fragment, 'start' | 'end'>,
  tokens: readonly Token[],
  { course }: CompiledLanguage,
): boolean {
  return [end, start - 1, start - 2, start - 3].some(
    (at) => course.speaking.ofThatCountry.longestAt(tokens, at) !== undefined,
  );
}
